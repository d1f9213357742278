"""Who may come in, and how: accounts, passwords, codes from a telephone, sessions, one-time links, and the log.

Knows Django, and neither content/ nor any screen but its own. What others use:

- `synlig.cms.accounts.audit`: `append(path, event, now, by, about)` and `verify(path)`; knows no Django.
- `synlig.cms.accounts.proving.proved`: a view that asks for the password again first.
- `synlig.cms.accounts.links`: the first link, an invitation, a new password, a member's personal link.
- `synlig.cms.accounts.sessions.session_of`: the session of whoever is here.
- `synlig.cms.accounts.routes.ROUTES`: the rows of this room in the table of who may do what.

What is promised stands in docs/security.md, with the test of each.
"""
