package org.skinweek.notebook;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.skinweek.catalog.Session;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.routine.LayeringOrder;
import org.skinweek.routine.Product;

/** Combines the plan and the diary of a session into its steps, in the order in which products go on. */
public final class SessionSteps {
    private SessionSteps() {}

    /**
     * The steps of a session; a product that was used without being planned is one of them.
     *
     * <p>Where the diary holds one product twice in a session, a use counts before a skip and the later one before the
     * earlier.
     */
    public static List<SessionStep> of(Notebook notebook, LayeringOrder order, LocalDate day, Session session) {
        Set<String> planned = new LinkedHashSet<>(notebook.planOn(day).products(day.getDayOfWeek(), session));
        Map<String, DiaryEntry> written = new LinkedHashMap<>();
        for (DiaryEntry entry : notebook.diary().day(day).entries()) {
            if (entry.session() == session) {
                written.merge(entry.product(), entry, (old, next) -> old.done() && !next.done() ? old : next);
            }
        }
        Set<String> ids = new LinkedHashSet<>(planned);
        ids.addAll(written.keySet());
        List<Product> products =
                ids.stream().flatMap(id -> notebook.product(id).stream()).toList();
        return order.sorted(products).stream()
                .map(product -> new SessionStep(product, planned.contains(product.id()), written.get(product.id())))
                .toList();
    }
}
