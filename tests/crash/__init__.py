"""What is left on the disk when the power goes: every state of a command is rebuilt and looked at.

`recording` writes down which changes a command makes (with strace, so on Linux only), `states` makes the folder as it
would be after each of them, also where the disk had not yet written what nobody told it to write. After the method of
ALICE (Pillai et al., "All File Systems Are Not Created Equal", OSDI 2014).

    python -m tests.crash FOLDER 'CHECK' -- COMMAND ...

runs the command on the folder, and then CHECK (a shell command, the state's folder as `$1`) on every state.
"""
