package org.skinweek.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.skinweek.label.ReadingWords.Heading;
import org.skinweek.label.TextPercentages.Stated;

/** Finds the lists of a label. */
final class LabelLists {
    /** In a list under a heading at least this share is known. */
    private static final double HEADED_SHARE = 0.34;
    /** In one without a heading it is this. */
    private static final double BARE_SHARE = 0.45;
    /** What is declared without a heading stands this near to the inactive part. */
    private static final int PREFACE = 300;
    /** A paragraph with fewer names is no list of its own. */
    private static final int KIT_NAMES = 3;

    private static final String SEPARATORS = ",;•·|●";
    /** A text with fewer of them may be a list line by line, the first of which is no name. */
    private static final int LEAST_SEPARATORS = 3;

    private final PartReader text;
    private final List<LabelPart> parts;
    private final SaidStrengths said;
    private final PrescribedLine prescribed;
    private final Set<String> everyday;
    private final IngredientBook book;

    LabelLists(PartReader text, List<LabelPart> parts, IngredientBook book) {
        this.text = text;
        this.parts = parts;
        this.book = book;
        this.said = new SaidStrengths(text, book);
        this.prescribed = new PrescribedLine(text, book);
        this.everyday = book.words().everyday();
    }

    /** The lists, in the order of the text; none where it has none. */
    List<FoundList> find() {
        List<FoundList> steps = drugSteps();
        return steps.isEmpty() ? whole() : steps;
    }

    /** The lists of steps of which one is a drug with its own facts; none where the label is no such box. */
    private List<FoundList> drugSteps() {
        List<List<LabelPart>> steps = new ArrayList<>();
        for (LabelPart part : parts) {
            if (part.kind() == Heading.STEP) {
                steps.add(new ArrayList<>());
            }
            if (!steps.isEmpty()) {
                steps.get(steps.size() - 1).add(part);
            }
        }
        boolean drug = steps.stream().flatMap(List::stream).anyMatch(part -> part.kind() == Heading.ACTIVE);
        if (steps.size() < 2 || !drug) {
            return List.of();
        }
        List<FoundList> found = new ArrayList<>();
        for (List<LabelPart> step : steps) {
            new LabelLists(text, step, book)
                    .whole().stream()
                            .map(list -> new FoundList(step.get(0).title(), list.entries()))
                            .forEach(found::add);
        }
        return found.size() < 2 ? List.of() : found;
    }

    private List<FoundList> whole() {
        List<FoundList> drug = drug();
        if (!drug.isEmpty()) {
            return drug;
        }
        List<FoundList> headed = new ArrayList<>();
        String step = "";
        for (LabelPart part : parts) {
            step = part.kind() == Heading.STEP ? part.title() : step;
            if (part.headed() && (part.kind() == Heading.LIST || part.kind() == Heading.STEP)) {
                List<ListEntry> entries = headed(part);
                if (!entries.isEmpty()) {
                    headed.add(new FoundList(part.title().isEmpty() ? step : part.title(), entries));
                }
            }
        }
        List<FoundList> lists = headed.isEmpty() ? bare() : headed;
        return lists.isEmpty() ? prescribed() : said.into(lists, parts);
    }

    private List<FoundList> prescribed() {
        List<ListEntry> entries = prescribed.entries();
        return entries.isEmpty() ? List.of() : List.of(new FoundList("", entries));
    }

    /** A label with an active and an inactive part, or with one of them. */
    private List<FoundList> drug() {
        List<ListEntry> declared = new ArrayList<>();
        List<ListEntry> others = new ArrayList<>();
        boolean inactive = false;
        for (LabelPart part : parts) {
            if (part.kind() == Heading.ACTIVE) {
                declared.addAll(text.declared(part.from(), part.to()));
            } else if (part.kind() == Heading.INACTIVE) {
                inactive = true;
                others.addAll(headed(part));
            }
        }
        if (declared.isEmpty() && inactive) {
            LabelPart preface = parts.get(0);
            int from = Math.max(preface.from(), preface.to() - PREFACE);
            declared.addAll(text.declared(from, preface.to()));
        }
        if (declared.isEmpty()) {
            return List.of();
        }
        if (others.isEmpty()) {
            parts.stream()
                    .filter(part -> part.kind() == Heading.LIST && part.headed())
                    .forEach(part -> others.addAll(headed(part)));
        }
        loneStrength(declared);
        List<ListEntry> all = new ArrayList<>(declared);
        others.stream()
                .filter(entry -> declared.stream().noneMatch(other -> sameDose(other, entry)))
                .forEach(all::add);
        return List.of(new FoundList("", all));
    }

    private static boolean sameDose(ListEntry declared, ListEntry entry) {
        return declared.known() != null && declared.known().equals(entry.known());
    }

    /** “Gel 150 mg/g. Wirkstoff: Azelainsäure”: the one strength before is that of the one active. */
    private void loneStrength(List<ListEntry> declared) {
        LabelPart preface = parts.get(0);
        List<Stated> before = text.percentages().all().stream()
                .filter(stated -> stated.to() <= preface.to())
                .toList();
        if (declared.size() == 1 && declared.get(0).percent() == null && before.size() == 1) {
            declared.set(0, declared.get(0).withPercent(before.get(0).value()));
        }
    }

    private List<ListEntry> headed(LabelPart part) {
        List<ListEntry> all = text.list(part.from(), part.to());
        List<ListEntry> region = ListRegion.of(all, text.names(), /* headed= */ true);
        long named = all.stream().filter(entry -> !entry.prose()).count();
        return score(region) >= HEADED_SHARE * Math.min(named, region.size() + 4L) ? region : List.of();
    }

    private static double score(List<ListEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.known() != null)
                .mapToDouble(ListRegion::weight)
                .sum();
    }

    /** A list without a heading: in the text before any heading, else under one that means something else. */
    private List<FoundList> bare() {
        for (LabelPart part : parts) {
            boolean candidate = part.kind() != Heading.NEGATIVE && part.kind() != Heading.KEY;
            if (candidate) {
                List<FoundList> several = kit(part);
                if (!several.isEmpty()) {
                    return several;
                }
                int from = belowName(part);
                List<ListEntry> region = region(from, part.to());
                if (isBareList(region, from, part.to())) {
                    return List.of(new FoundList("", region));
                }
            }
        }
        return List.of();
    }

    /**
     * Where a list begins that has the name of the product in a line above it, such as “Retinol 0.5% in Squalane”: else
     * what the name says would be read as the first of the ingredients.
     */
    private int belowName(LabelPart part) {
        int end = part.from();
        boolean begun = false;
        while (end < part.to() && !(begun && text.folded().at(end) == '\n')) {
            begun |= NameKey.isPart(text.folded().at(end));
            end++;
        }
        boolean lineByLine = separators(end, part.to()) < LEAST_SEPARATORS;
        if (end - part.from() > LabelReader.LONGEST_NAME || separators(part.from(), end) > 0 || lineByLine) {
            return part.from();
        }
        List<ListEntry> below = region(end, part.to());
        boolean list = isBareList(below, end, part.to())
                && isBase(below.get(0))
                && text.words(end, below.get(0).from()) == 0;
        return list && !text.list(part.from(), end).stream().allMatch(LabelLists::isBase) ? end : part.from();
    }

    private long separators(int from, int to) {
        return text.names()
                .subSequence(from, to)
                .chars()
                .filter(sign -> SEPARATORS.indexOf(sign) >= 0)
                .count();
    }

    private List<ListEntry> region(int from, int to) {
        return ListRegion.of(text.list(from, to), text.names(), /* headed= */ false);
    }

    /** Several products in one text: paragraphs of which at least two are lists that begin with what dissolves. */
    private List<FoundList> kit(LabelPart part) {
        List<FoundList> found = new ArrayList<>();
        String title = "";
        for (TextParagraphs.Paragraph paragraph : TextParagraphs.of(text.folded(), part.from(), part.to())) {
            List<ListEntry> region = region(paragraph.from(), paragraph.to());
            String own = paragraph.title().isEmpty() ? title : paragraph.title();
            if (region.size() >= KIT_NAMES
                    && isBareList(region, paragraph.from(), paragraph.to())
                    && isBase(region.get(0))) {
                found.add(new FoundList(own, region));
                title = "";
            } else {
                title = region.isEmpty() ? paragraph.line() : "";
            }
        }
        return found.size() > 1 ? found : List.of();
    }

    private boolean isBareList(List<ListEntry> region, int from, int to) {
        double score = score(region);
        long known = region.stream().filter(entry -> entry.known() != null).count();
        if (known == 0 || score < BARE_SHARE * region.size()) {
            return false;
        }
        int inside =
                text.words(region.get(0).from(), region.get(region.size() - 1).to());
        int outside = text.words(from, to) - inside;
        if (region.stream().allMatch(this::isEveryday)) {
            return false;
        }
        long base = region.stream().filter(LabelLists::isBase).count();
        if (known >= 3 && base >= 1) {
            return known >= 4 || outside <= 2 * inside;
        }
        boolean exact = region.stream().anyMatch(entry -> entry.match() == NameMatch.EXACT);
        boolean formed = region.stream()
                .allMatch(entry -> entry.match() == NameMatch.EXACT || entry.match() == NameMatch.PATTERN);
        return exact && formed && outside == 0;
    }

    /** Whether a recipe or a menu could say the same. */
    private boolean isEveryday(ListEntry entry) {
        return entry.known() == null
                || everyday.contains(EntryReader.words(text.names().subSequence(entry.from(), entry.to())));
    }

    private static boolean isBase(ListEntry entry) {
        KnownIngredient known = entry.known();
        return known != null
                && entry.match() != NameMatch.PATTERN
                && switch (known.function()) {
                    case SOLVENT, HUMECTANT, EMOLLIENT, EMULSIFIER, SURFACTANT, THICKENER, PRESERVATIVE, POWDER -> true;
                    default -> false;
                };
    }
}
