package org.skinweek.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.skinweek.label.LabelRemark.Kind;

/** What else there is to know about a reading. */
final class LabelRemarks {
    private static final int FEW = 3;
    private static final double MANY_UNKNOWN = 0.25;
    /** A list of at least so many names has something that dissolves, thickens or preserves. */
    private static final int WHOLE = 4;

    /** Names promise these by what a product is, not by what is in it. */
    private static final Set<String> KINDS_OF_PRODUCTS =
            Set.of("physical_scrub", "clay_scrub", "aha_peel", "spf", "jessner");

    private final List<LabelRemark> remarks = new ArrayList<>();

    private LabelRemarks() {}

    static List<LabelRemark> of(
            FoldedText text, List<FoundList> lists, List<StepReading> steps, NameClaims claims, ProductTraits product) {
        LabelRemarks found = new LabelRemarks();
        List<ListEntry> entries =
                lists.stream().flatMap(list -> list.entries().stream()).toList();
        if (lists.size() > 1) {
            found.add(Kind.SEVERAL_STEPS, "");
        }
        if (lists.stream().anyMatch(list -> cut(text, list.entries()))) {
            found.add(Kind.LOOKS_INCOMPLETE, "");
        }
        if (steps.stream().anyMatch(step -> step.order().alphabetical())) {
            found.add(Kind.ALPHABETICAL, "");
        }
        long unknown = entries.stream().filter(entry -> entry.known() == null).count();
        if (unknown >= FEW && unknown >= MANY_UNKNOWN * entries.size()) {
            found.add(Kind.MANY_UNKNOWN, "");
        }
        found.promises(claims, steps);
        boolean filters = entries.stream().filter(LabelRemarks::isFilter).count() > 0;
        if (filters && product.guess().spf() == null) {
            found.add(Kind.FILTERS_WITHOUT_SPF, "");
        }
        for (ListEntry entry : entries) {
            if (entry.match() == NameMatch.TYPO && entry.active() != null) {
                found.add(Kind.READ_THROUGH_TYPO, text.written(entry.from(), entry.to()));
            }
        }
        return found.remarks;
    }

    private void add(Kind kind, String subject) {
        LabelRemark remark = new LabelRemark(kind, subject);
        if (!remarks.contains(remark)) {
            remarks.add(remark);
        }
    }

    private void promises(NameClaims claims, List<StepReading> steps) {
        List<FoundActive> actives =
                steps.stream().flatMap(step -> step.actives().stream()).toList();
        Set<String> there = actives.stream().map(FoundActive::id).collect(Collectors.toSet());
        Set<String> more = actives.stream()
                .filter(active -> active.role() != ActiveRole.TRACE)
                .map(FoundActive::id)
                .collect(Collectors.toSet());
        for (NameClaims.Claim claim : claims.all()) {
            boolean kept = claim.ids().stream().anyMatch(more::contains);
            boolean traces = claim.ids().stream().anyMatch(there::contains);
            boolean told = claim.ids().stream().noneMatch(KINDS_OF_PRODUCTS::contains);
            if (!kept && told) {
                add(traces ? Kind.NAME_PROMISES_TRACE : Kind.NAME_PROMISES_MORE, claim.words());
            }
        }
    }

    private static boolean isFilter(ListEntry entry) {
        KnownIngredient known = entry.known();
        return known != null
                && "spf".equals(known.active())
                && !known.name().equals("Zinc Oxide")
                && !known.name().equals("Titanium Dioxide");
    }

    /** The last name is cut, or nothing of what a whole list ends with is there. */
    private static boolean cut(FoldedText text, List<ListEntry> entries) {
        ListEntry last = entries.get(entries.size() - 1);
        String after = text.plain(last.to(), text.length()).strip();
        boolean openEnd = after.startsWith("...") || after.startsWith("…") || after.equals(",") || after.equals("-");
        boolean cutName = after.isEmpty() && (last.known() == null || isBeginning(text, last));
        boolean bare = entries.size() >= WHOLE
                && entries.stream().noneMatch(ListEntry::declared)
                && entries.stream().allMatch(entry -> entry.active() != null);
        return openEnd || cutName || bare;
    }

    private static boolean isBeginning(FoldedText text, ListEntry last) {
        KnownIngredient known = last.known();
        String key = NameKey.ofFolded(text.plain(last.from(), last.to()));
        return known != null
                && last.match() == NameMatch.TYPO
                && Stream.concat(Stream.of(known.name()), known.names().stream())
                        .map(NameKey::of)
                        .anyMatch(name -> name.length() > key.length() && name.startsWith(key));
    }
}
