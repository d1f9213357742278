"""The site on this machine while somebody works on it: shown, built again on every change, and shown anew.

It answers this machine alone, as the live site would: the same headers, addresses and error page. What reloads open
pages is added on the way out, and is in no file of the site.
"""

from synlig.serving.serve import serve_folder

__all__ = ["serve_folder"]
