package org.skinweek.ui.today;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Session;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.SessionStep;
import org.skinweek.notebook.SkinDays;
import org.skinweek.notebook.TimelineBuilder;
import org.skinweek.routine.LayeringOrder;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.Use;
import org.skinweek.rules.Checker;
import org.skinweek.ui.product.ProductTexts;
import org.skinweek.words.LeftWords;
import org.skinweek.words.Words;

/** Puts a step into words: what it is for, what to wait for, whether the pack is past its time. */
final class StepWords {
    private final ProductTexts texts;
    private final LayeringOrder order;
    private final Words words;
    private final Catalog catalog;
    private final LeftWords sentences;

    StepWords(Catalog catalog, Words words) {
        this.texts = new ProductTexts(catalog, words);
        this.order = new LayeringOrder(catalog);
        this.words = words;
        this.catalog = catalog;
        this.sentences = new LeftWords(words, catalog);
    }

    /** What the rules leave in a session of what is really planned then. */
    LeftToday left(Checker checker, Notebook notebook, SkinDays days, LocalDate day, Session session) {
        LocalDate weekStart = notebook.settings().weekStart(day);
        return new LeftToday(
                checker,
                catalog,
                sentences,
                TimelineBuilder.ahead(notebook, days.kept(weekStart), weekStart),
                Use.slot((int) ChronoUnit.DAYS.between(weekStart, day), session));
    }

    /**
     * The step in words.
     *
     * @param first true when nothing comes before it: then there is nothing to wait for
     * @param left what the rules leave in that session; absent where that is over
     */
    TodayStep of(SessionStep step, boolean first, LocalDate day, @Nullable LeftToday left) {
        Product product = step.product();
        @Nullable DiaryEntry entry = step.entry();
        TodayStep.Status status =
                step.open() ? TodayStep.Status.OPEN : step.done() ? TodayStep.Status.DONE : TodayStep.Status.SKIPPED;
        return new TodayStep(
                product.id(),
                product.name(),
                texts.family(product),
                purpose(product),
                waiting(product, first),
                expiry(product, day),
                status,
                entry == null || entry.skipReason() == null ? null : skipReason(entry),
                left == null ? null : left.of(product),
                step.planned());
    }

    private String purpose(Product product) {
        ActiveFamily family = texts.family(product);
        boolean washes = product.category() == ProductCategory.CLEANSER;
        String kind = family == ActiveFamily.SUPPORT || washes ? supportKind(product) : family.name();
        return words.text("today.for." + kind.toLowerCase(Locale.ROOT));
    }

    private String supportKind(Product product) {
        return switch (product.category()) {
            case CLEANSER, MOISTURISER, SUNSCREEN, SCRUB, MASK, OIL ->
                "is_" + product.category().name();
            case PEEL -> "is_MASK";
            default -> texts.support(product) ? "is_OTHER" : "is_UNKNOWN";
        };
    }

    private @Nullable String waiting(Product product, boolean first) {
        int before = order.minutesBefore(product);
        if (before > 0 && !first) {
            return words.text("today.wait.before", before);
        }
        int after = order.minutesAfter(product);
        return after > 0 ? words.text("today.wait.after", after) : null;
    }

    private @Nullable String expiry(Product product, LocalDate day) {
        @Nullable LocalDate end = product.keepsUntil();
        if (end == null || !end.isBefore(day)) {
            return null;
        }
        DateTimeFormatter format = DateTimeFormatter.ofPattern("d MMMM uuuu", words.locale());
        return words.text("today.expired", format.format(end));
    }

    private String skipReason(DiaryEntry entry) {
        return entry.skipReason() == null ? "" : words.textOf("diary.skip.", entry.skipReason());
    }
}
