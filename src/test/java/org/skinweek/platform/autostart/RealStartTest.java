package org.skinweek.platform.autostart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.types.Variant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.skinweek.platform.ProgramRunner.Ending;
import org.skinweek.platform.notice.FreedesktopApplication;
import org.skinweek.testing.Patience;
import org.skinweek.testing.PrivateDesktop;

/** What is written is what the programs of a desktop read: with words that each of them would like to take apart. */
@Tag("desktop")
@Timeout(Patience.SECONDS)
class RealStartTest {
    private static final String ODD = "it's 100 % \"$HOME\" of `ls` \\ & ü;";

    @TempDir
    Path folder;

    private Path home;
    private Path program;
    private Path told;

    @BeforeEach
    void makeProgram() throws Exception {
        home = Files.createDirectory(folder.resolve("home"));
        told = folder.resolve("told");
        Path odd = Files.createDirectory(folder.resolve("a " + ODD));
        program = Files.writeString(odd.resolve("tell"), "#!/bin/sh\nprintf '%s\\n' \"$@\" >\"$TOLD\"\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
    }

    @Test
    void theBusStartsTheProgramAndHandsItTheAction() throws Exception {
        try (PrivateDesktop desktop = PrivateDesktop.start(Files.createDirectory(folder.resolve("desktop")))) {
            Path java = Path.of(System.getProperty("java.home"), "bin", "java");
            StartCommands commands = new StartCommands(
                    java,
                    List.of(
                            "/usr/bin/env",
                            java.toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            StartedByBus.class.getName(),
                            told.toString(),
                            ODD,
                            String.valueOf(ProcessHandle.current().pid())),
                    List.of("/usr/bin/env"));
            PlannedFile service = keep(commands, false).preview().get(2);
            assertThat(service.path()).hasFileName("org.skinweek.Skinweek.service");
            Files.writeString(desktop.services().resolve("skinweek.service"), service.text());

            try (DBusConnection connection = DBusConnectionBuilder.forAddress(
                            desktop.environment().get("DBUS_SESSION_BUS_ADDRESS"))
                    .withShared(false)
                    .build()) {
                FreedesktopApplication started = connection.getRemoteObject(
                        "org.skinweek.Skinweek", "/org/skinweek/Skinweek", FreedesktopApplication.class, true);
                started.activateAction("done", List.of(new Variant<>("one")), Map.of());
            }
            assertThat(told).content().isEqualTo(ODD + " one done");
        }
    }

    @Test
    void aDesktopReadsTheFilesAsTheyAreMeant() throws Exception {
        assumeTrue(
                PrivateDesktop.isThere("gio") && PrivateDesktop.isThere("desktop-file-validate"),
                "no tools of a desktop: gio, desktop-file-validate (Debian: libglib2.0-bin desktop-file-utils)");
        List<PlannedFile> files = keep(odd(), false).preview();
        for (PlannedFile file : files.subList(0, 2)) {
            Path written = Files.writeString(home.resolve(file.path().getFileName()), file.text());
            assertThat(run("desktop-file-validate", written.toString())).isEmpty();
        }
        run("mkfifo", told.toString());
        run(
                "gio",
                "launch",
                home.resolve("org.skinweek.Skinweek.reminders.desktop").toString());
        assertThat(Files.readString(told)).isEqualTo("remind\n" + ODD + "\n");
    }

    @Test
    void systemdReadsTheUnit() throws Exception {
        assumeTrue(PrivateDesktop.isThere("systemd-analyze"), "no systemd-analyze");
        PlannedFile unit = keep(odd(), true).preview().get(0);
        Path written = Files.writeString(home.resolve(unit.path().getFileName()), unit.text());
        assertThat(run("systemd-analyze", "verify", "--user", "--man=no", written.toString()))
                .doesNotContain(home.toString(), "tell");
    }

    private StartCommands odd() {
        return new StartCommands(
                program,
                List.of("/usr/bin/env", program.toString(), "remind", ODD),
                List.of("/usr/bin/env", program.toString()));
    }

    private KeepReminding keep(StartCommands commands, boolean withSystemd) {
        Properties properties = new Properties();
        properties.setProperty("os.name", "Linux");
        properties.setProperty("user.home", home.toString());
        return new KeepReminding(
                commands,
                "Skinweek",
                Map.of("XDG_DATA_DIRS", home.resolve("shared").toString()),
                properties,
                command -> withSystemd ? Ending.FINE : Ending.FAILED);
    }

    private String run(String... command) throws Exception {
        File out = folder.resolve("out").toFile();
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out);
        builder.environment().put("TOLD", told.toString());
        builder.environment().put("XDG_RUNTIME_DIR", folder.toString());
        Process process = builder.start();
        process.waitFor();
        return Files.readString(out.toPath());
    }
}
