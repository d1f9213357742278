"""A plugin that fails when Pelican registers it."""


def register() -> None:
    raise RuntimeError("this plugin is broken")
