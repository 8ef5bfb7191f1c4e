package org.skinweek.ui.today;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
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
import org.skinweek.notebook.UserSettings;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.Use;
import org.skinweek.ui.product.ProductTexts;
import org.skinweek.words.LeftWords;
import org.skinweek.words.Words;

/** Puts a step into words: what it is for, what to wait for, whether the pack is past its time. */
final class StepWords {
    private final ProductTexts texts;
    private final DateTimeFormatter times;
    private final Words words;
    private final Catalog catalog;
    private final LeftWords sentences;

    StepWords(Catalog catalog, Words words) {
        this.texts = new ProductTexts(catalog, words);
        this.times = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(words.locale());
        this.words = words;
        this.catalog = catalog;
        this.sentences = new LeftWords(words, catalog);
    }

    /** What the rules leave in a session of what is really planned then. */
    LeftToday left(SkinDays days, LocalDate day, Session session) {
        Notebook notebook = days.notebook();
        LocalDate weekStart = notebook.settings().weekStart(day);
        return new LeftToday(
                days.checker(),
                catalog,
                sentences,
                TimelineBuilder.ahead(notebook, days.kept(weekStart), weekStart),
                Use.slot((int) ChronoUnit.DAYS.between(weekStart, day), session));
    }

    /**
     * The step in words.
     *
     * @param waiting what to wait for before or after it; absent where nothing is
     * @param settings when the user's days end
     * @param left what the rules leave of it in that session; absent where nothing keeps it waiting
     */
    TodayStep of(
            SessionStep step, @Nullable String waiting, LocalDate day, UserSettings settings, @Nullable String left) {
        Product product = step.product();
        @Nullable DiaryEntry entry = step.entry();
        TodayStep.Status status =
                step.open() ? TodayStep.Status.OPEN : step.done() ? TodayStep.Status.DONE : TodayStep.Status.SKIPPED;
        return new TodayStep(
                product.id(),
                product.name(),
                texts.family(product),
                purpose(product),
                waiting,
                expiry(product, day),
                status,
                entry == null || !entry.done() ? null : at(entry, settings),
                entry == null || entry.skipReason() == null ? null : skipReason(entry),
                left,
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

    /** The time of the day on which it was ticked; a day that is filled in later has none. */
    private @Nullable String at(DiaryEntry entry, UserSettings settings) {
        LocalDateTime moment = LocalDateTime.ofInstant(entry.recordedAt(), entry.zone());
        return settings.dayAt(moment).equals(entry.day()) ? times.format(moment) : null;
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
