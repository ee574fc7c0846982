"""Power fails and programs are killed: what was said to be done is done, and nothing by half."""

from tools import kill_rounds


def test_nothing_acknowledged_is_lost_and_no_number_skips_or_repeats(tmp_path, capsys):
    path = tmp_path / "centre.bagdar"
    kill_rounds.prepare(path)
    capsys.readouterr()
    told, wrong = kill_rounds.rounds(path, 20, seed=100)
    assert wrong == []
    assert told  # some kills fell after a deed was acknowledged
