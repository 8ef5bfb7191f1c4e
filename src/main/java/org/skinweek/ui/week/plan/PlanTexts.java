package org.skinweek.ui.week.plan;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Notebook;
import org.skinweek.planner.Proposal;
import org.skinweek.planner.UsualTimes;
import org.skinweek.planning.PlanRequest;
import org.skinweek.planning.PlannedDays;
import org.skinweek.routine.Product;
import org.skinweek.rules.RecoveryState;
import org.skinweek.words.DateWords;
import org.skinweek.words.Words;

/** What is said while a week is planned. */
final class PlanTexts {
    /** Sessions that a change names before it only counts them. */
    private static final int NAMED = 3;

    private final Words words;

    PlanTexts(Words words) {
        this.words = words;
    }

    Words words() {
        return words;
    }

    /**
     * From when and for how long, such as "Every week from Thursday 26 November".
     *
     * @param requests what is planned, in order of time; at least one
     */
    String span(List<PlanRequest> requests) {
        PlanRequest last = requests.get(requests.size() - 1);
        String from = date(requests.get(0).from());
        return last.everyWeek()
                ? words.text("planning.span.every", from)
                : words.text("planning.span.once", from, date(last.from().plusDays(last.days() - 1L)));
    }

    /** What is usual, such as "usual for your skin: 3". */
    String usual(WishRow row) {
        UsualTimes usual = row.usual();
        if (usual.forbidden().isPresent()) {
            return words.text(
                    "planning.usual.forbidden",
                    usual.forbidden().get().explanation().title());
        }
        Product product = row.product();
        if (product.prescribedPerWeek() != null) {
            return words.text("planning.usual.prescribed", product.prescribedPerWeek());
        }
        return words.text(
                usual.isNew() ? "planning.usual.new" : "planning.usual", usual.times(), Math.max(1, usual.most()));
    }

    /** A change in words, such as "Retinol serum: Tuesday evening instead of Monday evening". */
    String item(PlanItem item, String name) {
        return switch (item.kind()) {
            case ADDED -> words.text("planning.item.added", name, places(item.added()));
            case REMOVED -> words.text("planning.item.removed", name, places(item.removed()));
            case MOVED -> words.text("planning.item.moved", name, places(item.removed()), places(item.added()));
        };
    }

    /** The change alone, beside the product's name. */
    String change(PlanItem item) {
        return switch (item.kind()) {
            case ADDED -> words.text("planning.change.added", places(item.added()));
            case REMOVED -> words.text("planning.change.removed", places(item.removed()));
            case MOVED -> words.text("planning.change.moved", places(item.removed()), places(item.added()));
        };
    }

    private String places(List<PlanItem.At> places) {
        if (places.size() <= NAMED) {
            return words.list(places.stream()
                    .sorted(Comparator.comparing(PlanItem.At::day).thenComparing(PlanItem.At::session))
                    .map(this::place)
                    .toList());
        }
        Map<Session, Long> counts = new TreeMap<>();
        places.forEach(place -> counts.merge(place.session(), 1L, Long::sum));
        return words.list(counts.entrySet().stream()
                .map(entry -> words.textOf("planning.places.", entry.getKey(), entry.getValue()))
                .toList());
    }

    /** Such as "Tuesday evening". */
    String place(PlanItem.At place) {
        String day = place.day().getDayOfWeek().getDisplayName(TextStyle.FULL, words.locale());
        return words.textOf("planning.place.", place.session(), day);
    }

    /** How the search stands: what the wishes got so far, and how much better it may still get. */
    String progress(Proposal best) {
        int got = best.got().stream().mapToInt(Integer::intValue).sum();
        int wished =
                best.task().wishes().stream().mapToInt(wish -> wish.times()).sum();
        return words.text("planning.progress", Math.min(got, wished), wished);
    }

    /** For which days no plan is better: those that were planned last for the shown ones. */
    String proven(ShownWeek shown) {
        PlannedDays days = shown.planned();
        String key = days.proposal().proven() ? "planning.proven" : "planning.unproven";
        String from = shortDate(days.request().from());
        return days.request().days() == 1
                ? words.text(key + ".day", from)
                : words.text(key, from, shortDate(last(days)));
    }

    /** What being the best means, and which rules are broken all the same. */
    String meaning(ShownWeek shown, PlanExplanation explained) {
        String meaning = words.text(
                shown.planned().proposal().proven() ? "planning.proven.meaning" : "planning.unproven.meaning");
        if (explained.forced().isEmpty()) {
            return meaning;
        }
        List<String> rules = explained.forced().stream()
                .map(title -> words.text("planning.rule", title))
                .toList();
        return words.text("planning.proven.but", words.list(rules));
    }

    /** That a wish gave, such as "Retinol serum: 3 of 4". */
    String gave(PlanExplanation.Gave gave, String name) {
        return words.text("planning.gave", name, gave.got(), gave.wished());
    }

    /** The wishes of the first days that are granted in full; empty without any. */
    String granted(ShownWeek shown, Notebook notebook) {
        Proposal proposal = shown.outcome().stages().get(0).proposal();
        List<String> granted = new ArrayList<>();
        for (int product = 0; product < proposal.got().size(); product++) {
            int wished = proposal.task().wishes().get(product).times();
            if (wished > 0 && proposal.got().get(product) >= wished) {
                String id = proposal.task().week().products().get(product).id();
                granted.add(words.text("planning.granted.one", name(id, notebook), wished));
            }
        }
        return granted.isEmpty() || shown.week() > 0 || shown.outcome().stages().size() > 1
                ? ""
                : words.text("planning.granted", words.list(granted));
    }

    /** The days that a request is about, such as "Thursday 26 November – Wednesday 2 December". */
    String range(LocalDate start) {
        return words.text("week.range", date(start), date(start.plusDays(6)));
    }

    /** Why this is proposed, after a reaction with its phases; empty where the user asked for it. */
    String reason(PlanViewModel model, ShownWeek shown) {
        return switch (model.reason()) {
            case BEST, FORECAST, NEW_PRODUCT -> "";
            case MISSED -> words.text("planning.reason.missed");
            case REACTION -> reaction(model.recovery(), shown);
        };
    }

    private String reaction(RecoveryState now, ShownWeek shown) {
        List<PlannedDays> stages = shown.outcome().stages();
        String end = date(last(stages.get(stages.size() - 1)));
        LocalDate until = now.until();
        return switch (now.phase()) {
            case PAUSE, SEE_DOCTOR -> words.text("planning.reason.pause", until == null ? end : date(until), end);
            case WAY_BACK -> words.text("planning.reason.way_back", end);
            case GENTLER -> words.text("planning.reason.gentler", end);
            case NONE, STOPPED -> "";
        };
    }

    private static LocalDate last(PlannedDays stage) {
        return stage.request().from().plusDays(stage.request().days() - 1L);
    }

    /** The name of a product. */
    static String name(String id, Notebook notebook) {
        return notebook.product(id).map(Product::name).orElse(id);
    }

    /** A reason that stands alone, with a capital letter. */
    String sentence(String reason) {
        return words.beginning(reason);
    }

    String date(LocalDate date) {
        return new DateWords(words).full(date);
    }

    private String shortDate(LocalDate date) {
        return new DateWords(words).shortest(date);
    }
}
