package org.skinweek.ui.skin;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.skinweek.app.UserRules;
import org.skinweek.app.Workspace;
import org.skinweek.diary.Diary;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.diary.SkinNote;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Product;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.rules.RecoveryState;
import org.skinweek.words.Words;

/** What a reaction asks for by the user's rules, before it is written down, and the form that asks about the skin. */
public final class ReactionAdvice {
    /** Products of so many days before come first among those that may be the cause. */
    private static final int DAYS_BEFORE = 2;

    private final Workspace workspace;
    private final UserRules rules;

    /** Advice by the user's rules for their skin. */
    public ReactionAdvice(Workspace workspace, UserRules rules) {
        this.workspace = workspace;
        this.rules = rules;
    }

    /** What to do on a day, by how the skin feels on it. */
    public Function<Optional<SymptomLevel>, RecoveryState> on(LocalDate day) {
        return level -> advise(day, level);
    }

    /**
     * The form that asks how the skin feels on a day, with the products that may be the cause: those used last first.
     *
     * @param fine true when feeling fine is a choice too
     * @param named products that are suspected already and may be off the shelf
     */
    public FeelingPicker form(Words words, LocalDate day, boolean fine, List<String> named) {
        return new FeelingPicker(words, on(day), fine, suspects(day, named));
    }

    private List<Product> suspects(LocalDate day, List<String> named) {
        Notebook notebook = workspace.notebook();
        Set<String> used = notebook.diary().between(day.minusDays(DAYS_BEFORE), day).values().stream()
                .flatMap(written -> written.uses().stream())
                .map(DiaryEntry::product)
                .collect(Collectors.toSet());
        return notebook.products().values().stream()
                .filter(product -> !product.archived() || used.contains(product.id()) || named.contains(product.id()))
                .sorted(Comparator.<Product, Boolean>comparing(product -> !used.contains(product.id()))
                        .thenComparing(product -> product.name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private RecoveryState advise(LocalDate day, Optional<SymptomLevel> level) {
        SkinNote sample = new SkinNote(new UUID(0, 0), day, level.orElse(null), "", Instant.EPOCH, ZoneOffset.UTC);
        Notebook notebook = workspace.notebook();
        return rules.of(notebook)
                .course(List.of(), notebook.profile(), Diary.of(List.of(), List.of(sample)))
                .on(day);
    }
}
