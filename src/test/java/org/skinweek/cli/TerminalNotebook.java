package org.skinweek.cli;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.skinweek.app.DataOpening;
import org.skinweek.app.UserClock;
import org.skinweek.app.Workspace;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.Notebook;
import org.skinweek.platform.DataFolders;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.routine.WeekPlan;

/** A notebook in a folder, for commands in a terminal: a cleanser, a retinoid and a moisturiser every evening. */
final class TerminalNotebook {
    /** Sunday, 21:30 in Berlin. */
    static final UserClock CLOCK = UserClock.fixed(Instant.parse("2026-11-29T20:30:00Z"), ZoneId.of("Europe/Berlin"));

    static final LocalDate SUNDAY = LocalDate.of(2026, 11, 29);

    private final Path folder;

    TerminalNotebook(Path folder) {
        this.folder = folder;
    }

    /** Fills the folder. */
    TerminalNotebook filled() {
        try (Workspace window = open()) {
            WeekPlan plan = WeekPlan.EMPTY;
            for (DayOfWeek day : DayOfWeek.values()) {
                for (String product : List.of("wash", "ret", "cream")) {
                    plan = plan.with(new WeekPlacement(day, Session.EVENING, product));
                }
                plan = plan.with(new WeekPlacement(day, Session.MORNING, "cream"));
            }
            window.execute(Command.of(
                            "command.template",
                            added("wash", "Gel cleanser", Form.RINSE_OFF, ProductCategory.CLEANSER, "cleanser"),
                            added("ret", "Tretinoin gel", Form.LEAVE_ON, ProductCategory.SERUM, "tretinoin"),
                            added("cream", "Night cream", Form.LEAVE_ON, ProductCategory.MOISTURISER, "moisturiser"),
                            added("acid", "Night peel", Form.LEAVE_ON, ProductCategory.TONER, "glycolic_acid"),
                            new Change.OfWeek(LocalDate.of(2026, 11, 2), null, plan),
                            new Change.OfSettings(
                                    window.stored().settings(),
                                    window.stored().settings().withFirstRunDone(true))))
                    .join();
        }
        return this;
    }

    /** As the window has it open. */
    Workspace open() {
        DataFolders folders =
                new DataFolders(folder, Path.of("target", "native").toAbsolutePath());
        return ((DataOpening.Ready) DataOpening.of(folders, CLOCK, Runnable::run)).workspace();
    }

    /** What is stored. */
    Notebook stored() {
        try (Workspace window = open()) {
            return window.stored();
        }
    }

    /** The folder as an option of commands. */
    String[] with(String... arguments) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = CommandProgram.DATA;
        all[arguments.length + 1] = folder.toString();
        return all;
    }

    /** Runs a command on it. */
    CommandRun run(String... arguments) {
        return CommandRun.at(CLOCK, with(arguments));
    }

    private static Change added(String id, String name, Form form, ProductCategory category, String active) {
        return new Change.OfProduct(null, Product.of(id, name, form, category, List.of(Dose.of(active))));
    }
}
