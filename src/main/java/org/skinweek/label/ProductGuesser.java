package org.skinweek.label;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.skinweek.label.ReadingWords.Heading;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinZone;

/** Guesses what a product is: by what is given, its name, its directions, and what its list begins with. */
final class ProductGuesser {
    private static final String MAKEUP = "makeup";
    /** What a name is asked for first; a cleansing oil is a cleanser, and a sun cream no cream. */
    private static final List<String> KINDS = List.of(
            "cleanser",
            "scrub",
            "mask",
            "peel",
            "sunscreen",
            MAKEUP,
            "toner",
            "serum",
            "oil",
            "treatment",
            "moisturiser");

    private static final Pattern FACTOR = Pattern.compile("\\b(?:spf|lsf|fps|ip)\\s*-?\\s*(\\d{1,3})");
    private static final Pattern ADVICE = Pattern.compile(
            "\\b(?:use|wear|apply|using|recommend\\w*|tragen|verwenden|utilis\\w*|appliqu\\w*|usar|use[sn]?)\\b[^.\\n]*$");
    private static final Pattern PROTECTION =
            Pattern.compile("\\b(?:sunscreen|sunburn|sun protection|sonnenschutz|protection solaire|proteccion solar)");
    private static final int CLEANING = 2;
    private static final int SHORTEST_ENDING = 5;
    private static final int BEGINNING = 6;

    private final ReadingWords words;

    ProductGuesser(ReadingWords words) {
        this.words = words;
    }

    /** What a product is, from all that is known of it. */
    ProductTraits guess(
            LabelText label, @Nullable String name, FoldedText text, List<LabelPart> parts, List<FoundList> lists) {
        String called = plain(name == null ? "" : name);
        @Nullable String kind = kind(called);
        ProductCategory category = label.category() != null
                ? label.category()
                : kind == null || kind.equals(MAKEUP) ? ProductCategory.OTHER : ProductCategory.fromWord(kind);
        boolean washes = lists.stream().anyMatch(ProductGuesser::washes);
        if (label.category() == null && kind == null && washes) {
            category = ProductCategory.CLEANSER;
        }
        Optional<Form> told = toldForm(label, called, category, kind != null || washes, text, parts);
        Form form = told.orElse(Form.LEAVE_ON);
        ProductGuess guess = new ProductGuess(
                name, form, category, zone(called, text, parts), factor(called, text, lists), told.isPresent());
        return new ProductTraits(
                guess,
                MAKEUP.equals(kind) && label.category() == null,
                holds(called, words.spots()),
                holds(called, words.enzymes()),
                holds(called, words.exfoliation()),
                category == ProductCategory.SUNSCREEN
                        || PROTECTION.matcher(text.plain()).find(),
                holds(called + EntryReader.words(text.plain()) + " ", words.teethUse()),
                washes);
    }

    private static String plain(String text) {
        return " " + EntryReader.words(FoldedText.of(text).plain()) + " ";
    }

    private static boolean holds(String padded, List<String> phrases) {
        return phrases.stream().anyMatch(phrase -> padded.contains(plain(phrase)));
    }

    private @Nullable String kind(String called) {
        for (String kind : KINDS) {
            if (holds(called, words.kinds().getOrDefault(kind, List.of()))) {
                return kind;
            }
        }
        return compound(called);
    }

    /** The kind that a compound ends with, as German builds them: “Fruchtsäurepeeling”. */
    private @Nullable String compound(String called) {
        for (String kind : KINDS) {
            for (String phrase : words.kinds().getOrDefault(kind, List.of())) {
                String ending = plain(phrase).strip();
                boolean ends = ending.length() >= SHORTEST_ENDING && called.contains(ending + " ");
                if (ends && called.charAt(called.indexOf(ending + " ") - 1) != ' ') {
                    return kind;
                }
            }
        }
        return null;
    }

    private Optional<Form> toldForm(
            LabelText label,
            String called,
            ProductCategory category,
            boolean known,
            FoldedText text,
            List<LabelPart> parts) {
        if (label.form() != null) {
            return Optional.of(label.form());
        }
        String directions = directions(text, parts);
        if (holds(called, words.stays()) || holds(directions, words.stays())) {
            return Optional.of(Form.LEAVE_ON);
        }
        boolean cream = category == ProductCategory.SUNSCREEN || category == ProductCategory.SERUM;
        if (!cream && holds(directions, words.rinse())) {
            return Optional.of(Form.RINSE_OFF);
        }
        return known || label.category() != null ? Optional.of(category.usualForm(called)) : Optional.empty();
    }

    private String directions(FoldedText text, List<LabelPart> parts) {
        StringBuilder directions = new StringBuilder(" ");
        for (LabelPart part : parts) {
            if (part.kind() == Heading.DIRECTIONS) {
                directions
                        .append(EntryReader.words(text.plain(part.from(), part.to())))
                        .append(' ');
            }
        }
        return directions.toString();
    }

    private SkinZone zone(String called, FoldedText text, List<LabelPart> parts) {
        Optional<SkinZone> named = SkinZone.ofCategory(called.strip());
        if (named.isPresent()) {
            return named.get();
        }
        if (holds(called, words.bodyUse())) {
            return SkinZone.BODY;
        }
        for (LabelPart part : parts) {
            if (part.kind() == Heading.DIRECTIONS) {
                for (String sentence : text.plain(part.from(), part.to()).split("[.\\n!]", -1)) {
                    String padded = plain(sentence);
                    boolean warns = padded.matches(".* (?:avoid|not|contact|nicht|vermeiden|eviter|evitar|without) .*");
                    if (!warns && holds(padded, words.eyeUse())) {
                        return SkinZone.EYES;
                    }
                    if (!warns && holds(padded, words.bodyUse())) {
                        return SkinZone.BODY;
                    }
                }
            }
        }
        return SkinZone.FACE;
    }

    /** The factor that the name states, or the text of what has filters; advice to wear one is none. */
    private static @Nullable Integer factor(String called, FoldedText text, List<FoundList> lists) {
        Matcher name = FACTOR.matcher(called);
        if (name.find()) {
            return sound(name.group(1));
        }
        boolean filters =
                lists.stream().flatMap(list -> list.entries().stream()).anyMatch(entry -> "spf".equals(entry.active()));
        if (!filters) {
            return null;
        }
        String plain = text.plain();
        Matcher matcher = FACTOR.matcher(plain);
        while (matcher.find()) {
            String before = plain.substring(Math.max(0, matcher.start() - 90), matcher.start());
            if (!ADVICE.matcher(before).find()) {
                return sound(matcher.group(1));
            }
        }
        return null;
    }

    private static @Nullable Integer sound(String digits) {
        int factor = Integer.parseInt(digits);
        return factor >= 2 && factor <= Product.LARGEST_SPF ? factor : null;
    }

    private static boolean washes(FoundList list) {
        int cleaning = 0;
        int seen = 0;
        for (ListEntry entry : list.entries()) {
            KnownIngredient known = entry.known();
            if (!entry.declared() && seen++ < BEGINNING) {
                cleaning += known != null && known.function() == IngredientFunction.SURFACTANT ? 1 : 0;
            }
        }
        return cleaning >= CLEANING;
    }
}
