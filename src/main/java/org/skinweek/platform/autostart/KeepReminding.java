package org.skinweek.platform.autostart;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.skinweek.platform.ProgramRunner;
import org.skinweek.platform.ProgramRunner.Ending;
import org.skinweek.platform.SystemPrograms;

/**
 * What lets the program remind while its window is closed, for one user and without rights of an administrator: a unit
 * of systemd, or an entry of the desktop's autostart where systemd does not look after the login; and what the desktop
 * starts the program by when somebody chooses an action: a service of the bus, and an entry of the menu unless a package
 * has one. So far only on Linux.
 *
 * <p>Calls run programs and may take seconds: never on the JavaFX thread.
 */
public final class KeepReminding {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final List<String> ANSWERS = List.of("systemctl", "--user", "show", "--property=Version");
    private static final List<String> RELOAD = List.of("systemctl", "--user", "daemon-reload");
    private static final List<String> ENABLE = List.of("systemctl", "--user", "enable", "--now", StartFolders.UNIT);
    private static final List<String> DISABLE = List.of("systemctl", "--user", "disable", "--now", StartFolders.UNIT);
    /** Some buses look for new service files only when they are told to. */
    private static final List<String> RELOAD_BUS = List.of(
            "busctl",
            "--user",
            "call",
            "org.freedesktop.DBus",
            "/org/freedesktop/DBus",
            "org.freedesktop.DBus",
            "ReloadConfig");

    private final Optional<StartFolders> folders;
    private final StartCommands commands;
    private final StartFileTexts texts;
    private final ProgramRunner programs;

    /**
     * For any user.
     *
     * @param summary what it is called in the tools of the desktop, in the user's language
     * @param environment says where files of configuration lie
     * @param properties say which system it is, and where the home
     * @param programs runs those of the system
     */
    public KeepReminding(
            StartCommands commands,
            String summary,
            Map<String, String> environment,
            Properties properties,
            ProgramRunner programs) {
        boolean possible =
                properties.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("linux")
                        && commands.canBeWritten();
        folders = possible ? StartFolders.of(environment, properties.getProperty("user.home", "")) : Optional.empty();
        this.commands = commands;
        texts = new StartFileTexts(commands, summary);
        this.programs = programs;
    }

    /**
     * For the user of this process.
     *
     * @param summary what it is called in the tools of the desktop, in the user's language
     */
    public static KeepReminding ofComputer(StartCommands commands, String summary) {
        return new KeepReminding(
                commands, summary, System.getenv(), System.getProperties(), new SystemPrograms(PATIENCE));
    }

    /** False on systems without these files, and for a user without a home. */
    public boolean isSupported() {
        return folders.isPresent();
    }

    /** True when the program is started with the login. */
    public boolean isInstalled() {
        return folders.filter(at -> new OwnFile(at.unit()).isOurs() || new OwnFile(at.autostart()).isOurs())
                .isPresent();
    }

    /** The files that {@link #install} writes, exactly; none where that is not supported. */
    public List<PlannedFile> preview() {
        return folders.map(at -> planned(at, systemdAnswers())).orElse(List.of());
    }

    /**
     * Writes the files and starts what they start. Does nothing where that is not supported.
     *
     * @throws FileAlreadyExistsException when there is a file that somebody else wrote or changed; it is left alone, and
     *     nothing is written
     * @throws IOException when a file cannot be written, or nothing starts; what was written is gone again
     */
    public void install() throws IOException {
        if (folders.isEmpty()) {
            return;
        }
        boolean withUnit = systemdAnswers();
        List<PlannedFile> planned = planned(folders.get(), withUnit);
        for (PlannedFile file : planned) {
            if (new OwnFile(file.path()).isTaken()) {
                throw new FileAlreadyExistsException(file.path().toString());
            }
        }
        remove();
        try {
            for (PlannedFile file : planned) {
                new OwnFile(file.path()).write(file.text());
            }
            start(withUnit);
        } catch (IOException e) {
            remove();
            throw e;
        }
    }

    private void start(boolean withUnit) throws IOException {
        boolean started;
        if (withUnit) {
            programs.run(RELOAD);
            programs.run(RELOAD_BUS);
            started = programs.run(ENABLE) != Ending.FAILED;
        } else {
            started = programs.run(commands.watch()) != Ending.FAILED;
        }
        if (!started) {
            throw new IOException("what the files start does not start");
        }
    }

    /**
     * Stops what systemd started and deletes the files, but none that somebody else wrote or changed.
     *
     * @throws IOException when a file cannot be deleted
     */
    public void remove() throws IOException {
        if (folders.isEmpty()) {
            return;
        }
        StartFolders at = folders.get();
        boolean hadUnit = new OwnFile(at.unit()).isOurs();
        if (hadUnit) {
            programs.run(DISABLE);
            Files.deleteIfExists(at.wish());
        }
        for (var path : at.all()) {
            new OwnFile(path).delete();
        }
        if (hadUnit) {
            programs.run(RELOAD);
        }
    }

    private boolean systemdAnswers() {
        return programs.run(ANSWERS) == Ending.FINE;
    }

    private List<PlannedFile> planned(StartFolders at, boolean withUnit) {
        List<PlannedFile> planned = new ArrayList<>();
        planned.add(
                withUnit
                        ? new PlannedFile(at.unit(), texts.unit())
                        : new PlannedFile(at.autostart(), texts.autostart()));
        if (!at.hasPackage()) {
            planned.add(new PlannedFile(at.application(), texts.application()));
        }
        planned.add(new PlannedFile(at.busService(), texts.busService(withUnit)));
        return planned;
    }
}
