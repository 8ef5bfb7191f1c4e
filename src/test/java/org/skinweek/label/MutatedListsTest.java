package org.skinweek.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skinweek.testing.RandomRuns;

/**
 * What shops, scanners and clipboards do to a list changes nothing that is found in it; and whatever else happens to it, it
 * is read without a fault.
 */
@Tag(RandomRuns.TAG)
class MutatedListsTest {
    private static final List<String> SEPARATORS =
            List.of(", ", ",", " , ", "; ", ";", " • ", " | ", "\n", ",\n", ", \n", " · ", ",  ", "\r\n", "•");
    private static final String INVISIBLE = "\u200B\u200C\u00AD\u2060\uFEFF";
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz,; -()%•0123456789/\n.é\u200B";

    private static final int LONG_NAME = 10;
    /** What counts by the kind of product, which other entries of a list tell. */
    private static final List<String> KINDS = List.of("physical_scrub", "clay_mask", "spf", "vitamin_e");

    private static final List<List<String>> LISTS = lists();

    /** The entries of the labelled lists that have one step, as written. */
    private static List<List<String>> lists() {
        return LabelledList.all()
                .map(list -> Labels.READER.read(list.text()))
                .filter(finding ->
                        finding.steps().size() == 1 && finding.ingredients().size() >= 4)
                .map(finding -> finding.ingredients().stream()
                        .map(ReadIngredient::written)
                        .filter(name -> !name.matches(".*[\\n;:•<].*"))
                        .toList())
                .filter(names -> names.size() >= 4)
                .toList();
    }

    /** Of these lists each entry is a name as the book has it, so that nothing but the change is in the way. */
    private static final List<List<String>> KNOWN = LISTS.stream()
            .filter(names -> Labels.read(String.join(", ", names)).ingredients().stream()
                            .filter(entry -> entry.match() == NameMatch.EXACT)
                            .count()
                    == names.size())
            .toList();

    @Test
    void harmlessChangesChangeNothing() {
        RandomRuns.of("lists that are written in another way", 3_000).run(seed -> {
            Random random = RandomRuns.random(seed);
            List<String> names = LISTS.get(random.nextInt(LISTS.size()));
            String plain = String.join(", ", names);
            String changed = rewritten(names, random);

            assertThat(roles(changed)).as("%s%nfrom %s", changed, plain).isEqualTo(roles(plain));
        });
    }

    @Test
    void namesThatRunTogetherAreTheSameNames() {
        RandomRuns.of("lists without separators", 1_500).run(seed -> {
            Random random = RandomRuns.random(seed);
            List<String> names = KNOWN.get(random.nextInt(KNOWN.size()));
            String plain = String.join(", ", names);
            // Blanks part no words in Chinese and Japanese, so that their commas are never lost.
            boolean signs = plain.codePoints().anyMatch(Character::isIdeographic);
            String glued = switch (random.nextInt(signs ? 2 : 3)) {
                case 0 -> String.join(" ", names);
                case 1 -> plain.replace(" ", "");
                default -> String.join("", names).replace(" ", "");
            };

            assertThat(ids(glued)).as("%s%nfrom %s", glued, plain).isEqualTo(ids(plain));
        });
    }

    @Test
    void aCutTakesOnlyWhatComesAfterIt() {
        RandomRuns.of("lists that are cut", 1_500).run(seed -> {
            Random random = RandomRuns.random(seed);
            List<String> names = KNOWN.get(random.nextInt(KNOWN.size()));
            List<String> kept = names.subList(0, 3 + random.nextInt(names.size() - 2));
            String whole = String.join(", ", names);
            String cut = String.join(", ", kept);
            Set<String> before = new TreeSet<>();
            Labels.read(whole).ingredients().stream()
                    .limit(kept.size())
                    .filter(entry -> entry.active() != null)
                    .forEach(entry -> before.add(String.valueOf(entry.active())));
            LabelFinding finding = Labels.read(cut);

            if (finding.isList()) {
                assertThat(before).as("%s%nfrom %s", cut, whole).containsAll(entryIds(finding));
                assertThat(entryIds(finding)).as("%s%nfrom %s", cut, whole).containsAll(steady(before));
            }
        });
    }

    @Test
    void aSlipNeverMakesAnotherActive() {
        int[] kept = {0};
        int[] all = {0};
        RandomRuns.of("lists with a slip in each long name", 2_000).run(seed -> {
            Random random = RandomRuns.random(seed);
            List<String> names = KNOWN.get(random.nextInt(KNOWN.size()));
            List<String> slips = names.stream()
                    .map(name -> bare(name).length() < LONG_NAME ? name : mistyped(name, random))
                    .toList();
            String plain = String.join(", ", names);
            String changed = String.join(", ", slips);
            Set<String> ids = entryIds(Labels.read(plain));
            Set<String> found = entryIds(Labels.read(changed));

            assertThat(ids).as("%s%nfrom %s", changed, plain).containsAll(found);
            synchronized (kept) {
                all[0] += ids.size();
                kept[0] += found.size();
            }
        });
        assertThat(kept[0]).as("of %d actives", all[0]).isGreaterThan(all[0] * 9 / 10);
    }

    @Test
    void whateverHappensItIsRead() {
        RandomRuns.of("lists that are damaged", 2_000).run(seed -> {
            Random random = RandomRuns.random(seed);
            String list = rewritten(LISTS.get(random.nextInt(LISTS.size())), random);
            String damaged = damaged(list, random);

            LabelFinding finding = Labels.read(damaged);

            for (ReadIngredient entry : finding.ingredients()) {
                assertThat(entry.span().of(damaged)).isNotBlank();
            }
            assertThat(finding.isList() || finding.actives().isEmpty()).isTrue();
        });
    }

    @Test
    void aSlipNeverMakesRetinolOfAnEster() {
        RandomRuns.of("esters of retinol with slips", 1_500).run(seed -> {
            Random random = RandomRuns.random(seed);
            List<String> esters =
                    List.of("Retinyl Palmitate", "Retinyl Acetate", "Retinyl Propionate", "Retinyl Linoleate");
            String ester = esters.get(random.nextInt(esters.size()));
            String slipped = slipped(slipped(ester, random), random);
            List<String> names = List.of("Aqua", "Glycerin", slipped, "Squalane", "Dimethicone", "Phenoxyethanol");
            boolean whole = !slipped.toLowerCase(Locale.ROOT).contains("retinol");

            if (whole) {
                assertThat(Labels.read(String.join(", ", names)).activeIds())
                        .as(slipped)
                        .doesNotContain("retinol", "retinal");
            }
        });
    }

    private static List<String> roles(String text) {
        TreeSet<String> roles = new TreeSet<>();
        Labels.read(text).actives().forEach(active -> roles.add(active.role() + " " + active.id()));
        return new ArrayList<>(roles);
    }

    private static List<String> ids(String text) {
        return Labels.read(text).activeIds().stream().sorted().toList();
    }

    /** The actives of all entries, whatever they do there. */
    private static Set<String> entryIds(LabelFinding finding) {
        TreeSet<String> ids = new TreeSet<>();
        finding.ingredients().stream()
                .filter(entry -> entry.active() != null)
                .forEach(entry -> ids.add(String.valueOf(entry.active())));
        return ids;
    }

    /** Those that count by their name alone, whatever else is in the list. */
    private static List<String> steady(Set<String> ids) {
        return ids.stream().filter(id -> !KINDS.contains(id)).toList();
    }

    /** A name without its brackets: in a short one a slip makes another name, as retinal of retinol. */
    private static String bare(String name) {
        int bracket = name.indexOf('(');
        return bracket < 0 ? name : name.substring(0, bracket).strip();
    }

    /** A letter less, twice, another or exchanged with its neighbour, within a word. */
    private static String mistyped(String name, Random random) {
        for (int tries = 0; tries < 20; tries++) {
            int at = 1 + random.nextInt(name.length() - 2);
            char one = name.charAt(at);
            char next = name.charAt(at + 1);
            if (Character.isLetter(one) && Character.isLetter(next) && Character.isLetter(name.charAt(at - 1))) {
                String before = name.substring(0, at);
                return switch (random.nextInt(4)) {
                    case 0 -> before + name.substring(at + 1);
                    case 1 -> before + one + name.substring(at);
                    case 2 -> before + "etaoinsr".charAt(random.nextInt(8)) + name.substring(at + 1);
                    default -> before + next + one + name.substring(at + 2);
                };
            }
        }
        return name;
    }

    private static String rewritten(List<String> names, Random random) {
        String separator = SEPARATORS.get(random.nextInt(SEPARATORS.size()));
        int letters = random.nextInt(3);
        boolean invisible = random.nextInt(3) == 0;
        boolean gaps = random.nextInt(3) == 0;
        List<String> written = new ArrayList<>();
        for (String name : names) {
            String cased =
                    letters == 0 ? name : letters == 1 ? name.toUpperCase(Locale.ROOT) : name.toLowerCase(Locale.ROOT);
            String marked =
                    invisible ? inserted(cased, INVISIBLE.charAt(random.nextInt(INVISIBLE.length())), random) : cased;
            written.add(gaps ? marked.replace(" ", random.nextBoolean() ? "  " : "\u00A0") : marked);
        }
        return String.join(separator, written) + (random.nextInt(4) == 0 ? "." : "");
    }

    private static String inserted(String name, char letter, Random random) {
        int at = random.nextInt(name.length() + 1);
        return name.substring(0, at) + letter + name.substring(at);
    }

    private static String damaged(String list, Random random) {
        String damaged = list;
        for (int i = random.nextInt(12); i > 0 && !damaged.isEmpty(); i--) {
            damaged = switch (random.nextInt(5)) {
                case 0 -> slipped(damaged, random);
                case 1 -> damaged.substring(0, random.nextInt(damaged.length()) + 1);
                case 2 -> damaged.replace(", ", "");
                case 3 -> damaged.replace(" ", "");
                default -> damaged + damaged.substring(random.nextInt(damaged.length()));
            };
        }
        return damaged;
    }

    /** One letter more, less, another, or exchanged with its neighbour. */
    private static String slipped(String text, Random random) {
        int at = random.nextInt(text.length());
        String before = text.substring(0, at);
        String after = text.substring(at);
        char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
        String slipped = switch (random.nextInt(4)) {
            case 0 -> before + letter + after;
            case 1 -> before + after.substring(1);
            case 2 -> before + letter + after.substring(1);
            default -> after.length() < 2 ? text : before + after.charAt(1) + after.charAt(0) + after.substring(2);
        };
        return slipped.isEmpty() ? "a" : slipped;
    }
}
