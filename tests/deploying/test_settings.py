"""What may stand under `deploy` in site.yml, and where it leads."""

from __future__ import annotations

from pathlib import Path

import pytest

from synlig.commands.deploying import target_of
from synlig.deploying import FolderTarget, Server
from synlig.errors import ContentError
from synlig.site import DeploySettings, read_site, settings_document
from tests.site_builder import copy_site


def deploy_in(tmp_path: Path, *lines: str) -> DeploySettings | None:
    site = copy_site("minimal", tmp_path / "site")
    site.add("site.yml", "\n".join(["", "deploy:", *(f"  {line}" for line in lines), ""]))
    settings = read_site(site.settings)
    assert "deploy" not in settings_document(settings).data, "no page shows it"
    return settings.deploy


def test_a_folder_is_relative_to_the_file(tmp_path: Path) -> None:
    deploy = deploy_in(tmp_path, "folder: ../www")
    assert deploy is not None

    assert target_of(deploy, tmp_path / "site") == FolderTarget(tmp_path / "www")


def test_a_server_has_its_port_and_its_settings(tmp_path: Path) -> None:
    deploy = deploy_in(
        tmp_path, "ssh: sen@web.example.org", "path: /srv/sen", "port: 2222", "ssh_config: ssh/config"
    )
    assert deploy is not None

    target = target_of(deploy, tmp_path)

    assert target == Server("sen@web.example.org", "/srv/sen", 2222, tmp_path / "ssh" / "config")


@pytest.mark.parametrize(
    ("lines", "field"),
    [
        (["port: 22"], "deploy"),
        (["ssh: sen@web.example.org"], "deploy"),
        (["path: /srv/sen"], "deploy"),
        (["folder: www", "ssh: sen@web.example.org", "path: /srv/sen"], "deploy"),
        (["ssh: -oProxyCommand=x@y", "path: /srv/sen"], "deploy.ssh"),
        (["ssh: web.example.org", "path: /srv/sen"], "deploy.ssh"),
        (["ssh: sen@web.example.org", "path: -rf"], "deploy.path"),
        (["ssh: sen@web.example.org", "path: /srv/sen; rm -rf x"], "deploy.path"),
        (["ssh: sen@web.example.org", "path: /srv/../etc"], "deploy.path"),
        (["ssh: sen@web.example.org", "path: /srv/sen", "port: 0"], "deploy.port"),
        (["password: x", "folder: www"], "deploy.password"),
    ],
)
def test_what_leads_nowhere_is_refused_with_its_field(tmp_path: Path, lines: list[str], field: str) -> None:
    with pytest.raises(ContentError) as caught:
        deploy_in(tmp_path, *lines)

    assert field in {problem.field for problem in caught.value.problems}
