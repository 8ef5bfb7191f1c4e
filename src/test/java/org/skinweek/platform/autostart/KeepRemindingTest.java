package org.skinweek.platform.autostart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skinweek.platform.ProgramRunner.Ending;

class KeepRemindingTest {
    private static final Path PROGRAM = Path.of("/opt/100 % skin");
    private static final StartCommands COMMANDS = new StartCommands(
            PROGRAM, List.of("/bin/env", PROGRAM.toString(), "--watch"), List.of("/bin/env", PROGRAM.toString()));
    private static final String UNIT = ".config/systemd/user/skinweek-reminders.service";
    private static final String AUTOSTART = ".config/autostart/org.skinweek.Skinweek.reminders.desktop";
    private static final String APPLICATION = ".local/share/applications/org.skinweek.Skinweek.desktop";
    private static final String SERVICE = ".local/share/dbus-1/services/org.skinweek.Skinweek.service";

    @TempDir
    Path home;

    private final List<String> ran = new ArrayList<>();
    private final Set<String> failing = new HashSet<>();

    @Test
    void systemdStartsItWhereItLooksAfterTheLogin() throws IOException {
        KeepReminding keep = keep("Linux", Map.of());
        List<PlannedFile> planned = keep.preview();
        assertThat(files()).isEmpty();

        keep.install();

        assertThat(keep.isInstalled()).isTrue();
        assertThat(files()).containsExactlyInAnyOrder(UNIT, APPLICATION, SERVICE);
        for (PlannedFile file : planned) {
            assertThat(file.path()).hasContent(file.text());
        }
        assertThat(home.resolve(UNIT)).content().contains("""
                [Unit]
                Description=Skinweek: 100 %% of reminders
                ConditionFileIsExecutable=/opt/100 %% skin

                [Service]
                ExecStart=/bin/env "/opt/100 %% skin" --watch
                """);
        assertThat(home.resolve(APPLICATION))
                .content()
                .contains("Exec=/bin/env \"/opt/100 %% skin\"\nTryExec=/opt/100 % skin\nDBusActivatable=true\n");
        assertThat(home.resolve(SERVICE)).content().endsWith("""
                        [D-BUS Service]
                        Name=org.skinweek.Skinweek
                        Exec=/bin/env '/opt/100 % skin' --watch
                        SystemdService=skinweek-reminders.service
                        """);
        assertThat(ran)
                .endsWith(
                        "systemctl --user daemon-reload",
                        "busctl --user call org.freedesktop.DBus /org/freedesktop/DBus org.freedesktop.DBus"
                                + " ReloadConfig",
                        "systemctl --user enable --now skinweek-reminders.service");
    }

    @Test
    void theDesktopStartsItWhereThereIsNoSystemd() throws IOException {
        failing.add("systemctl");
        KeepReminding keep = keep("Linux", Map.of());

        keep.install();

        assertThat(keep.isInstalled()).isTrue();
        assertThat(files()).containsExactlyInAnyOrder(AUTOSTART, APPLICATION, SERVICE);
        assertThat(home.resolve(AUTOSTART)).content().endsWith("""
                [Desktop Entry]
                Type=Application
                Name=Skinweek: 100 % of reminders
                Exec=/bin/env "/opt/100 %% skin" --watch
                TryExec=/opt/100 % skin
                NoDisplay=true
                """);
        assertThat(home.resolve(SERVICE)).content().doesNotContain("Systemd");
        assertThat(ran).endsWith("/bin/env /opt/100 % skin --watch");
    }

    @Test
    void oneClickTakesAllOfItAway() throws IOException {
        KeepReminding keep = keep("Linux", Map.of());
        keep.install();
        Path link = home.resolve(".config/systemd/user/default.target.wants/skinweek-reminders.service");
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, home.resolve(UNIT));
        ran.clear();

        keep.remove();

        assertThat(files()).isEmpty();
        assertThat(keep.isInstalled()).isFalse();
        assertThat(ran)
                .containsExactly(
                        "systemctl --user disable --now skinweek-reminders.service", "systemctl --user daemon-reload");
        keep.remove();
        assertThat(ran).hasSize(2);
    }

    @Test
    void installingAgainLeavesNothingOfTheOtherWay() throws IOException {
        keep("Linux", Map.of()).install();
        failing.add("systemctl");
        keep("Linux", Map.of()).install();
        assertThat(files()).containsExactlyInAnyOrder(AUTOSTART, APPLICATION, SERVICE);
    }

    @Test
    void whatSomebodyElseWroteOrChangedIsLeftAlone() throws IOException {
        Path foreign = home.resolve(APPLICATION);
        Files.createDirectories(foreign.getParent());
        Files.writeString(foreign, "[Desktop Entry]\nName=Mine\n");
        KeepReminding keep = keep("Linux", Map.of());

        assertThatThrownBy(keep::install)
                .isInstanceOf(FileAlreadyExistsException.class)
                .hasMessage(foreign.toString());
        keep.remove();
        assertThat(files()).containsExactly(APPLICATION);

        Files.delete(foreign);
        keep.install();
        Files.writeString(
                home.resolve(UNIT), Files.readString(home.resolve(UNIT)).replace("30", "60"));
        keep.remove();
        assertThat(files()).containsExactly(UNIT);
        assertThat(keep.isInstalled()).isFalse();
    }

    @Test
    void whatDoesNotStartIsTakenAwayAgain() {
        failing.add("enable");
        assertThatThrownBy(keep("Linux", Map.of())::install).isInstanceOf(IOException.class);
        failing.addAll(Set.of("systemctl", "--watch"));
        assertThatThrownBy(keep("Linux", Map.of())::install).isInstanceOf(IOException.class);
        assertThat(files()).isEmpty();
    }

    @Test
    void goesWhereTheUserKeepsSuchFiles() throws IOException {
        Path config = home.resolve("settings");
        Path data = home.resolve("share");
        keep("Linux", Map.of("XDG_CONFIG_HOME", config.toString(), "XDG_DATA_HOME", data.toString()))
                .install();
        assertThat(files())
                .containsExactlyInAnyOrder(
                        "settings/systemd/user/skinweek-reminders.service",
                        "share/applications/org.skinweek.Skinweek.desktop",
                        "share/dbus-1/services/org.skinweek.Skinweek.service");
    }

    @Test
    void whereAPackageHasAnEntryInTheMenuTheUserGetsNone() throws IOException {
        keep("Linux", Map.of()).install();
        String ofPackage = "system/applications/org.skinweek.Skinweek.desktop";
        Files.createDirectories(home.resolve(ofPackage).getParent());
        Files.writeString(home.resolve(ofPackage), "[Desktop Entry]\n");
        KeepReminding keep = keep("Linux", Map.of());

        assertThat(keep.preview())
                .extracting(PlannedFile::path)
                .containsExactly(home.resolve(UNIT), home.resolve(SERVICE));
        keep.install();
        assertThat(files()).containsExactlyInAnyOrder(UNIT, SERVICE, ofPackage);
        keep.remove();
        assertThat(files()).containsExactly(ofPackage);
    }

    @Test
    void otherSystemsAreNotSupported() throws IOException {
        KeepReminding keep = keep("Windows 11", Map.of());
        assertThat(keep.isSupported()).isFalse();
        assertThat(keep.preview()).isEmpty();
        keep.install();
        keep.remove();
        assertThat(keep.isInstalled()).isFalse();
        assertThat(files()).isEmpty();
        assertThat(ran).isEmpty();
    }

    @Test
    void aNameThatNoFileCanHoldIsNotSupported() {
        StartCommands broken = new StartCommands(PROGRAM, List.of("/bin/env", "/opt/two\nlines"), List.of("/bin/env"));
        assertThat(keep(broken, "Linux", Map.of()).isSupported()).isFalse();
        StartCommands split = new StartCommands(Path.of("/opt/two\nlines"), List.of("/bin/env"), List.of("/bin/env"));
        assertThat(keep(split, "Linux", Map.of()).isSupported()).isFalse();
        StartCommands refused = new StartCommands(PROGRAM, List.of("/opt/it's mine"), List.of("/opt/skinweek"));
        assertThat(keep(refused, "Linux", Map.of()).isSupported()).isFalse();
        assertThat(keep("Linux", Map.of()).isSupported()).isTrue();
    }

    private KeepReminding keep(String system, Map<String, String> environment) {
        return keep(COMMANDS, system, environment);
    }

    private KeepReminding keep(StartCommands commands, String system, Map<String, String> environment) {
        Properties properties = new Properties();
        properties.setProperty("os.name", system);
        properties.setProperty("user.home", home.toString());
        Map<String, String> known = new HashMap<>(environment);
        known.put("XDG_DATA_DIRS", "relative:" + home.resolve("local") + ":" + home.resolve("system"));
        return new KeepReminding(commands, "Skinweek: 100 % of reminders\n", known, properties, command -> {
            ran.add(String.join(" ", command));
            return command.stream().anyMatch(failing::contains) ? Ending.FAILED : Ending.FINE;
        });
    }

    private List<String> files() {
        try (Stream<Path> all = Files.walk(home)) {
            return all.filter(path -> !Files.isDirectory(path))
                    .map(path -> home.relativize(path).toString())
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
