package org.skinweek.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skinweek.planner.PlanDiff;
import org.skinweek.planner.Proposal;
import org.skinweek.planning.PlanOutcome;
import org.skinweek.planning.PlannedDays;
import org.skinweek.routine.Product;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.rules.Flag;
import org.skinweek.rules.Severity;

/** Says what a product would do to the weeks before it is put on the shelf. */
public final class NewProductWords {
    /** So many rules are named; of more, only how many there are. */
    private static final int NAMED = 2;

    private final Words words;
    private final UseWords uses;
    private final DateWords dates;

    /** Sentences in the language of these texts. */
    public NewProductWords(Words words) {
        this.words = words;
        this.uses = new UseWords(words);
        this.dates = new DateWords(words);
    }

    /** That there are others of its kind, which one learns best before there is one more; empty for the first and second. */
    public Optional<String> alike(List<Product> others) {
        if (others.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(words.text(
                "paste.alike",
                words.list(others.stream()
                        .map(other -> words.isolated(other.name()))
                        .toList()),
                others.size()));
    }

    /**
     * The days that are proposed for it, from when on, and what moves for it.
     *
     * @param outcome of a plan with the product on the shelf
     */
    public String place(PlanOutcome outcome, String product, LocalDate today) {
        return stage(outcome, product)
                .map(stage -> place(stage, product, today))
                .orElseGet(() -> words.text("paste.week.none"));
    }

    /** The planned days in which it has its place; empty where it has none. */
    public static Optional<PlannedDays> stage(PlanOutcome outcome, String product) {
        return outcome.stages().stream()
                .filter(stage -> !own(stage.proposal(), product).isEmpty())
                .reduce((earlier, later) -> later);
    }

    private String place(PlannedDays stage, String product, LocalDate today) {
        Timeline week = stage.proposal().task().week();
        LocalDate from = stage.request().from();
        String when = uses.on(own(stage.proposal(), product), week);
        String place = from.isAfter(today)
                ? words.text("paste.week.place.from", when, dates.full(from, today))
                : words.text("paste.week.place", when);
        List<String> moved = moved(stage.proposal(), product);
        return moved.isEmpty() ? place : place + " " + words.text("paste.week.moves", words.list(moved), moved.size());
    }

    private static List<Use> own(Proposal proposal, String product) {
        List<Product> products = proposal.task().week().products();
        return proposal.uses().stream()
                .filter(use -> products.get(use.product()).id().equals(product))
                .toList();
    }

    /** The other treatments that are used on other days than before. */
    private static List<String> moved(Proposal proposal, String product) {
        Timeline week = proposal.task().week();
        PlanDiff diff = PlanDiff.between(week.planned(), proposal.uses());
        List<Use> changed = new ArrayList<>();
        diff.moved().forEach(move -> changed.add(move.to()));
        changed.addAll(diff.removed());
        Set<String> names = new LinkedHashSet<>();
        changed.stream()
                .filter(use -> !proposal.care().contains(use))
                .map(use -> week.products().get(use.product()))
                .filter(other -> !other.id().equals(product))
                .forEach(other -> names.add(other.name()));
        return List.copyOf(names);
    }

    /** The warnings and tips that it brings; empty where there are none. */
    public Optional<String> brings(List<Flag> flags) {
        List<Flag> warnings = flags.stream()
                .filter(flag -> flag.severity().compareTo(Severity.CAUTION) >= 0)
                .toList();
        List<Flag> named = warnings.isEmpty() ? flags : warnings;
        if (named.isEmpty()) {
            return Optional.empty();
        }
        List<String> titles = named.stream()
                .map(flag -> flag.rule().explanation().title())
                .distinct()
                .toList();
        String listed =
                String.join(words.text("paste.week.flag.then"), titles.subList(0, Math.min(NAMED, titles.size())));
        return Optional.of(words.text(
                warnings.isEmpty() ? "paste.week.tip" : "paste.week.flag", listed, Math.max(0, titles.size() - NAMED)));
    }
}
