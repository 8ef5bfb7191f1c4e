package org.skinweek.label;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skinweek.label.LabelRemark.Kind;

/**
 * Reads ingredient lists. One reader serves all threads; it is made once, since it indexes all names.
 *
 * <p>Whatever the text, {@link #read} returns: what is no list is said so by {@link LabelFinding#isList}.
 */
public final class LabelReader {
    /** Longer texts are no labels; what comes after is not read. */
    private static final int LONGEST = 20_000;

    /** A line that is longer is no name of a product. */
    static final int LONGEST_NAME = 90;
    /** So much before a colon may still be a name with its strength: “Gel 0.1 %: adapalene, carbomer …”. */
    private static final int LONGEST_STRENGTH = 50;

    private static final double SURE = 0.12;
    private static final double LIKELY = 0.35;

    private final IngredientBook book;
    private final ListReader lists;
    private final LabelParts parts;
    private final NameClaims.Reader claims;
    private final ProductGuesser guesser;

    /** A reader that knows what a book knows. */
    public LabelReader(IngredientBook book) {
        this.book = book;
        NameIndex index = new NameIndex(book.ingredients());
        this.lists = new ListReader(new EntryReader(index, book.words()), index);
        this.parts = new LabelParts(book.words());
        this.claims = new NameClaims.Reader(book);
        this.guesser = new ProductGuesser(book.words());
    }

    /** What a label says. */
    public LabelFinding read(LabelText label) {
        String given = label.text().length() > LONGEST ? label.text().substring(0, LONGEST) : label.text();
        FoldedText text = FoldedText.of(given);
        TextPercentages percentages = TextPercentages.of(text);
        List<LabelPart> labelParts = parts.of(text, given);
        List<FoundList> found = new LabelLists(PartReader.of(text, percentages, lists), labelParts, book).find();
        @Nullable
        String name =
                label.name() != null && !label.name().isBlank() ? label.name().strip() : title(text, labelParts, found);
        NameClaims promised = claims.read(name);
        ProductTraits product = guesser.guess(label, name, text, labelParts, found);
        if (found.isEmpty()) {
            return new LabelFinding(
                    false, product.guess(), List.of(), List.of(), List.of(), List.of(), List.of(), LabelCertainty.LOW);
        }
        return finding(text, found, promised, product);
    }

    /**
     * The actives that a product's name alone tells of, such as “Niacinamide 10% + Zinc 1%”, for a product without a
     * list: none where it has no name. Whatever its text says is not read.
     */
    public List<FoundActive> toldByName(LabelText label) {
        ProductTraits product = guesser.guess(label, label.name(), FoldedText.of(""), List.of(), List.of());
        return new NameReading(book, claims.read(label.name())).actives(product.guess());
    }

    private LabelFinding finding(FoldedText text, List<FoundList> found, NameClaims promised, ProductTraits product) {
        List<StepReading> steps = new ArrayList<>();
        for (FoundList list : found) {
            steps.add(new StepReading(steps.size() + 1, text, list, book, promised, product));
        }
        List<ReadIngredient> ingredients =
                steps.stream().flatMap(step -> step.ingredients().stream()).toList();
        List<FoundActive> actives = new ArrayList<>(
                steps.stream().flatMap(step -> step.actives().stream()).toList());
        Integer spf = product.guess().spf();
        if (spf != null && actives.stream().noneMatch(active -> active.id().equals("spf"))) {
            actives.add(NameReading.protection(spf));
        }
        List<LabelRemark> remarks = LabelRemarks.of(text, found, steps, promised, product);
        return new LabelFinding(
                true,
                product.guess(),
                actives,
                ingredients,
                found.stream().map(FoundList::title).toList(),
                ingredients.stream()
                        .filter(each -> each.match() == NameMatch.UNKNOWN)
                        .map(ReadIngredient::written)
                        .distinct()
                        .toList(),
                remarks,
                certainty(ingredients, actives, remarks));
    }

    private static LabelCertainty certainty(
            List<ReadIngredient> ingredients, List<FoundActive> actives, List<LabelRemark> remarks) {
        double unknown = ingredients.stream()
                        .filter(each -> each.match() == NameMatch.UNKNOWN)
                        .count()
                / (double) ingredients.size();
        LabelCertainty certainty =
                unknown <= SURE ? LabelCertainty.HIGH : unknown <= LIKELY ? LabelCertainty.MEDIUM : LabelCertainty.LOW;
        boolean doubtful = remarks.stream()
                .anyMatch(remark -> remark.kind() == Kind.LOOKS_INCOMPLETE || remark.kind() == Kind.READ_THROUGH_TYPO);
        boolean orderless = remarks.stream().anyMatch(remark -> remark.kind() == Kind.ALPHABETICAL);
        LabelCertainty whole = doubtful ? certainty.and(LabelCertainty.MEDIUM) : certainty;
        for (FoundActive active : actives) {
            whole = active.role() == ActiveRole.ACTIVE && active.certainty() == LabelCertainty.LOW
                    ? whole.and(LabelCertainty.MEDIUM)
                    : whole;
        }
        return orderless ? LabelCertainty.LOW : whole;
    }

    /** The first line of a text, if it stands before the list and is neither a heading nor a sentence. */
    private static @Nullable String title(FoldedText text, List<LabelPart> parts, List<FoundList> found) {
        int first = found.stream()
                .flatMap(list -> list.entries().stream())
                .mapToInt(ListEntry::from)
                .min()
                .orElse(text.length());
        int end = Math.min(first, parts.get(0).to());
        int start = 0;
        while (start < end && !NameKey.isPart(text.at(start))) {
            start++;
        }
        int stop = start;
        while (stop < end && text.at(stop) != '\n') {
            stop++;
        }
        boolean line = stop > start && stop - start <= LONGEST_NAME && (stop < text.length());
        String words = line ? text.plain(start, stop).strip() : "";
        if (words.endsWith(":") && words.contains("%") && words.length() <= LONGEST_STRENGTH) {
            return text.written(start, stop);
        }
        boolean sentence = words.matches(".*[.!?:]");
        return line && !sentence && (stop < end || stop == parts.get(0).to()) ? text.written(start, stop) : null;
    }
}
