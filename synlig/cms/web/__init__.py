"""What all screens share: Django's settings, the table of routes and roles, the headers, the layout and its parts."""
