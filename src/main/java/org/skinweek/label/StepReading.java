package org.skinweek.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Judges one list and tells what was found in it. */
final class StepReading {
    private static final String GRAINS = "physical_scrub";
    private static final String CLAY = "clay_mask";
    private static final String BOTH = "clay_scrub";

    private final int step;
    private final FoldedText text;
    private final List<ListEntry> entries;
    private final IngredientBook book;
    private final ListOrder order;
    private final ProductTraits product;
    private final NamedPercents named;
    private final RoleJudge judge;
    private final List<@Nullable RoleVerdict> verdicts = new ArrayList<>();

    StepReading(
            int step, FoldedText text, FoundList list, IngredientBook book, NameClaims claims, ProductTraits product) {
        this.step = step;
        this.text = text;
        this.entries = list.entries();
        this.book = book;
        this.product = product;
        this.order = new ListOrder(
                entries,
                entries.stream()
                        .map(entry -> EntryReader.words(text.plain(entry.from(), entry.to())))
                        .toList(),
                SaidLimit.index(text, entries));
        this.named = NamedPercents.of(claims, entries);
        this.judge = new RoleJudge(book, entries, order, claims, product, named);
        for (int i = 0; i < entries.size(); i++) {
            verdicts.add(judge.verdict(i));
        }
    }

    ListOrder order() {
        return order;
    }

    /** The actives, each id once, by their place. */
    List<FoundActive> actives() {
        Map<String, FoundActive> byId = new LinkedHashMap<>();
        boolean both = counts(GRAINS) && counts(CLAY);
        for (int i = 0; i < entries.size(); i++) {
            @Nullable RoleVerdict verdict = verdicts.get(i);
            String id = entries.get(i).active();
            if (verdict == null || id == null) {
                continue;
            }
            String meant = both && (id.equals(GRAINS) || id.equals(CLAY)) ? BOTH : id;
            FoundActive found = found(i, meant, verdict);
            byId.merge(meant, found, StepReading::better);
        }
        return byId.values().stream()
                .sorted(Comparator.comparingInt(FoundActive::position))
                .toList();
    }

    private boolean counts(String id) {
        for (int i = 0; i < entries.size(); i++) {
            if (verdicts.get(i) != null && id.equals(entries.get(i).active())) {
                return true;
            }
        }
        return false;
    }

    /** The one that counts more; of two that count the same, the one whose percentage is stated. */
    private static FoundActive better(FoundActive one, FoundActive other) {
        boolean stated = one.role() == other.role() && one.percent() == null && other.percent() != null;
        return stated || rank(other.role()) > rank(one.role()) ? other : one;
    }

    private static int rank(ActiveRole role) {
        return switch (role) {
            case ACTIVE -> 2;
            case SUPPORT -> 1;
            case TRACE -> 0;
        };
    }

    private FoundActive found(int index, String id, RoleVerdict verdict) {
        ListEntry entry = entries.get(index);
        return new FoundActive(
                id,
                text.written(entry.from(), entry.to()),
                step,
                index + 1,
                entries.size(),
                verdict.role(),
                strength(index, verdict),
                verdict.reason(),
                marker(),
                verdict.certainty());
    }

    private @Nullable StrengthRange strength(int index, RoleVerdict verdict) {
        ListEntry entry = entries.get(index);
        @Nullable ActiveDose dose = book.doseOf(entry);
        if (dose == null || dose.rule() == DoseRule.FILTER) {
            return null;
        }
        @Nullable Double stated = entry.percent() == null ? named.at(index) : entry.percent();
        return LikelyStrength.of(dose, verdict, stated, order, index, product.rinsedOff());
    }

    private @Nullable String marker() {
        Integer line = order.marker();
        if (line == null || order.alphabetical()) {
            return null;
        }
        ListEntry marker = entries.get(line);
        return text.written(marker.from(), marker.to());
    }

    /** All entries, for a window that shows the list. */
    List<ReadIngredient> ingredients() {
        List<ReadIngredient> read = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            ListEntry entry = entries.get(i);
            KnownIngredient known = entry.known();
            @Nullable RoleVerdict verdict = verdicts.get(i);
            read.add(new ReadIngredient(
                    text.written(entry.from(), entry.to()),
                    text.span(entry.from(), entry.to()),
                    step,
                    i + 1,
                    entry.match(),
                    known == null ? null : known.name(),
                    known == null ? null : known.function(),
                    verdict == null ? null : entry.active(),
                    verdict == null ? null : verdict.role(),
                    entry.percent()));
        }
        return read;
    }
}
