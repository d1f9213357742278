"""The CMS: content/ is written, previewed and published in a browser, by people who know their trade and not YAML.

Files are the truth: the CMS writes the same YAML and Markdown that a person may edit by hand, and notices when
somebody did. Its rooms, of which only the last three know Django:

- `versions`: every file of content/ with its history; a save says what it began from, and nothing is lost.
- `documents`: what fields a page, an event or a profile has, read from and written to its file.
- `preview`: one document as visitors will see it, made by a warm child process.
- `publishing`: what changes for visitors, the build, the way out to the web server, and back again.
- `accounts`: who may come in, and how.
- `web`: settings, the table of routes and roles, the layout all screens share.
- `screens`: one module for each task.
"""
