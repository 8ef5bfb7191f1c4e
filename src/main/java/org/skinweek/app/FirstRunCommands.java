package org.skinweek.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.UserSettings;
import org.skinweek.planning.PlanChanges;
import org.skinweek.routine.PlanBook;
import org.skinweek.routine.Product;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.WeekPlan;

/** The changes that the answers to the welcome make, as makers of commands for {@link Workspace#execute(Function)}. */
public final class FirstRunCommands {
    private FirstRunCommands() {}

    /**
     * Stores the skin profile, puts the products on the shelf and stores the plan of the first weeks, all in one step.
     *
     * @param products the products; those that wait have the day on which they start
     * @param book the plan from today on
     * @param today the day on which the user begins: nothing of the week was used before it
     */
    public static Function<Notebook, Optional<Command>> start(
            SkinProfile profile, List<Product> products, PlanBook book, LocalDate today) {
        return notebook -> {
            List<Change> changes = new ArrayList<>();
            changes.add(new Change.OfProfile(notebook.profile(), profile));
            products.forEach(product -> changes.add(new Change.OfProduct(null, product)));
            boolean planned = book.begins().isPresent();
            if (planned) {
                LocalDate from = notebook.settings().weekStart(today);
                changes.addAll(PlanChanges.between(notebook.plan(), fromWeekStart(book, from, today)));
            }
            UserSettings done = notebook.settings().withFirstRunDone(true);
            changes.add(new Change.OfSettings(notebook.settings(), planned ? done.withPlanBegan(today) : done));
            return Optional.of(new Command("command.firstWeek", List.of(), changes));
        };
    }

    /** Dates the first seven days back to the first day of their week, because the board edits whole weeks. */
    private static PlanBook fromWeekStart(PlanBook book, LocalDate weekStart, LocalDate today) {
        WeekPlan last = book.sevenDays(today);
        PlanBook whole = PlanBook.EMPTY.with(weekStart, last);
        for (Map.Entry<LocalDate, WeekPlan> later :
                book.weeks().tailMap(today, false).entrySet()) {
            if (!later.getValue().equals(last)) {
                whole = whole.with(later.getKey(), later.getValue());
                last = later.getValue();
            }
        }
        return whole;
    }
}
