package org.skinweek.ui.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.skinweek.app.UserClock;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.SessionSteps;
import org.skinweek.notebook.SkinDays;
import org.skinweek.routine.LayeringOrder;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductContents;
import org.skinweek.rules.Checker;
import org.skinweek.ui.product.ProductTexts;
import org.skinweek.words.DateWords;
import org.skinweek.words.Words;

/** Looks a day ahead: what is planned for tomorrow and may be used then. */
public final class TomorrowPlan {
    private final ProductTexts texts;
    private final LayeringOrder order;
    private final Function<Notebook, Checker> rules;
    private final UserClock clock;
    private final DateWords dates;
    private volatile Known known = new Known(Notebook.EMPTY, LocalDate.MIN, Map.of());

    /**
     * A look ahead of the user's own today.
     *
     * @param rules the rules as a notebook adjusts them
     */
    public TomorrowPlan(Catalog catalog, Function<Notebook, Checker> rules, UserClock clock, Words words) {
        this.texts = new ProductTexts(catalog, words);
        this.order = new LayeringOrder(catalog);
        this.rules = rules;
        this.clock = clock;
        this.dates = new DateWords(words);
    }

    /** Tomorrow by a notebook; what a rule bars then is left out. */
    TomorrowOutline of(Notebook notebook) {
        LocalDate today = clock.today(notebook.settings());
        return outline(notebook, today, today.plusDays(1));
    }

    /** The day that it is, in the same way. */
    TomorrowOutline today(Notebook notebook) {
        LocalDate today = clock.today(notebook.settings());
        return outline(notebook, today, today);
    }

    /** Works out all that is asked of a notebook, so that it is there when it is asked; may run on any thread. */
    public void prepare(Notebook notebook) {
        of(notebook);
        today(notebook);
    }

    /** Compared by identity: comparing ten years of diary is slow. */
    @SuppressWarnings("ReferenceEquality")
    private TomorrowOutline outline(Notebook notebook, LocalDate today, LocalDate day) {
        Known before = known;
        Known now = before.notebook() == notebook && before.today().equals(today)
                ? before
                : new Known(notebook, today, new ConcurrentHashMap<>());
        known = now;
        return now.outlines().computeIfAbsent(day, key -> outlined(notebook, today, key));
    }

    /** What was worked out last. */
    private record Known(Notebook notebook, LocalDate today, Map<LocalDate, TomorrowOutline> outlines) {}

    private TomorrowOutline outlined(Notebook notebook, LocalDate today, LocalDate day) {
        SkinDays.SkinDay skin = new SkinDays(rules.apply(notebook), notebook, today).on(day);
        List<Product> morning = allowed(products(notebook, day, Session.MORNING), Session.MORNING, skin);
        List<Product> planned = products(notebook, day, Session.EVENING);
        List<Product> evening = allowed(planned, Session.EVENING, skin);
        // where something is paused it is no night of rest, but of care: Today says the same
        boolean rest = !planned.isEmpty()
                && evening.equals(planned)
                && planned.stream().allMatch(this::isCare);
        return new TomorrowOutline(
                dates.full(day), names(morning), names(evening), rest, treatments(morning), treatments(evening));
    }

    private List<Product> products(Notebook notebook, LocalDate day, Session session) {
        return SessionSteps.of(notebook, order, day, session).stream()
                .map(step -> step.product())
                .toList();
    }

    private static List<Product> allowed(List<Product> planned, Session session, SkinDays.SkinDay skin) {
        return planned.stream()
                .filter(product -> skin.barring(session, product.id()).isEmpty())
                .toList();
    }

    private boolean isCare(Product product) {
        return product.contents() == ProductContents.KNOWN && texts.support(product);
    }

    private List<String> treatments(List<Product> products) {
        return names(products.stream().filter(product -> !isCare(product)).toList());
    }

    private static List<String> names(List<Product> products) {
        return products.stream().map(Product::name).toList();
    }
}
