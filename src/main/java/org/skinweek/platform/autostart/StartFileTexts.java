package org.skinweek.platform.autostart;

import org.skinweek.platform.ProgramName;

/**
 * What the files say.
 *
 * @param commands what they start
 * @param summary what the user finds them by in the tools of the desktop
 */
record StartFileTexts(StartCommands commands, String summary) {
    /**
     * Starts with the login, whatever the desktop, and again after a fault; not where the notebook cannot be opened, which
     * needs somebody, nor once the program is removed. Java ends with 143 when it is told to.
     */
    String unit() {
        return OwnFile.signed("""
                [Unit]
                Description=%s
                ConditionFileIsExecutable=%s

                [Service]
                ExecStart=%s
                Restart=on-failure
                RestartSec=30
                RestartPreventExitStatus=2
                SuccessExitStatus=143

                [Install]
                WantedBy=default.target
                """.formatted(
                        line(summary).replace("%", "%%"),
                        commands.program().toString().replace("%", "%%"),
                        CommandQuoting.ofUnit(commands.watch())));
    }

    /** Starts with the desktop, where there is no systemd. */
    String autostart() {
        return OwnFile.signed("""
                [Desktop Entry]
                Type=Application
                Name=%s
                Exec=%s
                TryExec=%s
                NoDisplay=true
                """.formatted(value(summary), CommandQuoting.ofDesktopFile(commands.watch()), program()));
    }

    /** Makes the program known to the portal and to the menu. */
    String application() {
        return OwnFile.signed(
                """
                [Desktop Entry]
                Type=Application
                Name=%s
                Exec=%s
                TryExec=%s
                DBusActivatable=true
                Categories=Utility;
                """.formatted(ProgramName.SHOWN, CommandQuoting.ofDesktopFile(commands.window()), program()));
    }

    /**
     * Lets the bus start the program when somebody chooses an action and nothing runs.
     *
     * @param withUnit through the unit, so that there is never a second one
     */
    String busService(boolean withUnit) {
        return OwnFile.signed("[D-BUS Service]\nName=%s\nExec=%s\n%s"
                .formatted(
                        ProgramName.ID,
                        CommandQuoting.ofBusService(commands.watch()),
                        withUnit ? "SystemdService=" + StartFolders.UNIT + "\n" : ""));
    }

    /** A desktop passes over an entry whose program is not there. */
    private String program() {
        return value(commands.program().toString());
    }

    private static String value(String text) {
        return line(text).replace("\\", "\\\\");
    }

    private static String line(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
