package org.skinweek.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the name of a product promises: actives, at times with a percentage. Whether it keeps that, its list tells. */
final class NameClaims {
    /** Words for a whole class of actives: a percentage beside them is that of all together. */
    private static final Set<String> CLASSES =
            Set.of("aha", "ahas", "alpha hydroxy acid", "pha", "bha", "retinoid", "peptide", "peptides");

    private static final double FAR = 10;
    private static final int NO_FIT = 2;
    private static final Pattern PARTING = Pattern.compile("[+&,;]| (?:and|und|et|y) ");

    private final List<Claim> claims;

    /**
     * A promise.
     *
     * @param words as the name has them, folded
     * @param ids the actives that may keep it, in the order of the catalogue
     * @param percent as stated beside it; absent where it is not
     */
    record Claim(String words, Set<String> ids, @Nullable Double percent) {
        /** Whether it is about a class of actives rather than one of them. */
        boolean ofClass() {
            return CLASSES.contains(words);
        }
    }

    private NameClaims(List<Claim> claims) {
        this.claims = claims;
    }

    List<Claim> all() {
        return claims;
    }

    /** Whether the name promises this active. */
    boolean promises(String id) {
        return claims.stream().anyMatch(claim -> claim.ids().contains(id));
    }

    /** Whether the name promises this active by its own name, not by that of its class. */
    boolean names(String id) {
        return claims.stream().anyMatch(claim -> !claim.ofClass() && claim.ids().contains(id));
    }

    /** Reads names; made once for a book. */
    static final class Reader {
        private final Map<String, Set<String>> idsByWords = new LinkedHashMap<>();
        private final Map<String, ActiveDose> doses = new LinkedHashMap<>();
        private final Set<String> denials;
        private final List<String> longestFirst;

        Reader(IngredientBook book) {
            denials = book.words().denials();
            for (ActiveDose dose : book.doses()) {
                doses.put(dose.id(), dose);
                for (String words : dose.claims()) {
                    idsByWords
                            .computeIfAbsent(plain(words), key -> new LinkedHashSet<>())
                            .add(dose.id());
                }
            }
            longestFirst = idsByWords.keySet().stream()
                    .sorted(Comparator.comparingInt((String words) -> -words.length()))
                    .toList();
        }

        private static String plain(String words) {
            return EntryReader.words(FoldedText.of(words).plain());
        }

        /** The promises of a name; none where there is no name. */
        NameClaims read(@Nullable String name) {
            if (name == null || name.isBlank()) {
                return new NameClaims(List.of());
            }
            FoldedText text = FoldedText.of(name);
            TextPercentages percentages = TextPercentages.ofName(text);
            String folded = PartReader.without(text, percentages);
            List<Mention> mentions = mentions(folded);
            return new NameClaims(mentions.stream()
                    .map(mention -> new Claim(
                            mention.words(),
                            idsByWords.getOrDefault(mention.words(), Set.of()),
                            percent(mention, mentions, percentages, folded)))
                    .toList());
        }

        private record Mention(String words, int from, int to) {}

        private List<Mention> mentions(String folded) {
            List<Mention> found = new ArrayList<>();
            boolean[] taken = new boolean[folded.length()];
            String padded = padded(folded);
            for (String words : longestFirst) {
                int at = padded.indexOf(" " + words + " ");
                while (at >= 0) {
                    if (!taken[at] && !denied(padded, at, at + words.length())) {
                        found.add(new Mention(words, at, at + words.length()));
                    }
                    for (int i = at; i < at + words.length(); i++) {
                        taken[i] = true;
                    }
                    at = padded.indexOf(" " + words + " ", at + 1);
                }
            }
            found.sort(Comparator.comparingInt(Mention::from));
            return found;
        }

        /** The name with a blank for each sign, and one before it: a word at index i is preceded by a blank there. */
        private static String padded(String folded) {
            StringBuilder padded = new StringBuilder(" ");
            for (int i = 0; i < folded.length(); i++) {
                padded.append(NameKey.isPart(folded.charAt(i)) ? folded.charAt(i) : ' ');
            }
            return padded.append(' ').toString();
        }

        private boolean denied(String padded, int from, int to) {
            String before = padded.substring(0, from).strip();
            String after = padded.substring(to + 1).strip();
            String last = before.substring(before.lastIndexOf(' ') + 1);
            String next = after.contains(" ") ? after.substring(0, after.indexOf(' ')) : after;
            return denials.contains(last) || denials.contains(next);
        }

        /** The percentage that is this mention's: each belongs to the one mention that it suits best. */
        private @Nullable Double percent(
                Mention mention, List<Mention> all, TextPercentages percentages, String folded) {
            for (TextPercentages.Stated stated : percentages.all()) {
                Optional<Mention> owner = all.stream()
                        .filter(other -> fit(other, stated.value()) < NO_FIT && !parted(other, stated, folded))
                        .min(Comparator.comparingInt((Mention other) -> fit(other, stated.value()))
                                .thenComparingInt(other -> gap(other, stated)));
                if (owner.isPresent() && owner.get().equals(mention)) {
                    return stated.value();
                }
            }
            return null;
        }

        private static int gap(Mention mention, TextPercentages.Stated stated) {
            return stated.from() >= mention.to() ? stated.from() - mention.to() : mention.from() - stated.to();
        }

        /** Whether a plus sign or the like stands between a percentage and a mention. */
        private static boolean parted(Mention mention, TextPercentages.Stated stated, String folded) {
            int low = Math.min(stated.to(), mention.to());
            int high = Math.max(stated.from(), mention.from());
            return low < high && PARTING.matcher(folded.substring(low, high)).find();
        }

        /** 0 where such a percentage is usual, 1 where it can be, {@link #NO_FIT} where it cannot. */
        private int fit(Mention mention, double percent) {
            int best = NO_FIT;
            for (String id : idsByWords.getOrDefault(mention.words(), Set.of())) {
                ActiveDose dose = doses.get(id);
                if (dose != null && dose.leaveOn() == null && dose.rinseOff() == null) {
                    best = Math.min(best, 1);
                } else if (dose != null) {
                    best = Math.min(best, Math.min(fit(dose.leaveOn(), percent), fit(dose.rinseOff(), percent)));
                }
            }
            return best;
        }

        private static int fit(ActiveDose.@Nullable Usual usual, double percent) {
            if (usual == null) {
                return NO_FIT;
            }
            boolean usually = percent >= usual.least() && percent <= usual.most();
            return usually ? 0 : percent <= usual.most() * FAR && percent >= usual.least() / FAR ? 1 : NO_FIT;
        }
    }
}
