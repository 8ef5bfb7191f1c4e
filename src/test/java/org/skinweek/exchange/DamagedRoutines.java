package org.skinweek.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every kind of damage that a routine file may come with, each made by one change of a good file. */
public final class DamagedRoutines {
    /** Where the damage shows, and in which words. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Damaged(String name, byte[] bytes, String pointer, List<String> words, boolean seenBySchema) {
        /** The same damage, of a kind that no schema can describe. */
        Damaged unseen() {
            return new Damaged(name, bytes, pointer, words, false);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static final String GOOD = Routines.text("full.json");

    private DamagedRoutines() {}

    /** All kinds. */
    public static Stream<Damaged> all() {
        return Stream.of(DamagedTexts.all(), structure(), products(), contents(), weeks(), past())
                .flatMap(cases -> cases);
    }

    private static String crowded() {
        String products = IntStream.rangeClosed(0, RoutineReader.MOST_PRODUCTS)
                .mapToObj(i -> "{\"id\": \"p%s\", \"name\": \"P\", \"category\": \"serum\"}".formatted(i))
                .collect(Collectors.joining(",", "[", "]"));
        return "{\"format\": \"skinweek-routine/1\", \"products\": %s, \"plan\": {}}".formatted(products);
    }

    private static Stream<Damaged> structure() {
        return Stream.of(
                whole("a list", "[]", "", "a list must be an object"),
                whole("a number", "3", "", "3 must be an object"),
                whole("too many products", crowded(), "/products", "more than 250 products"),
                whole(
                        "no format",
                        GOOD.replace("\"format\": \"skinweek-routine/1\",", ""),
                        "",
                        "\"format\" is missing"),
                whole(
                        "no products",
                        "{\"format\": \"skinweek-routine/1\", \"plan\": {}}",
                        "",
                        "\"products\" is missing"),
                whole("no plan", "{\"format\": \"skinweek-routine/1\", \"products\": []}", "", "\"plan\" is missing"),
                change("newer version", "routine/1", "routine/3", "/format", "skinweek-routine/3", "newer Skinweek"),
                change("another format", "skinweek-routine/1", "recipe", "/format", "\"recipe\"", "skinweek-routine/1"),
                change("unknown key", "\"pins\"", "\"pin\"", "/pin", "\"pin\" is not known", "\"pins\""),
                change(
                        "a slip in a required key",
                        "\"plan\"",
                        "\"plans\"",
                        "/plans",
                        "\"plans\" is not known",
                        "\"plan\""),
                change("a slip in the format's key", "\"format\"", "\"Format\"", "/Format", "\"Format\"", "\"format\""),
                change("unknown key with a slash", "\"pins\"", "\"a/b~\"", "/a~1b~0", "\"a/b~\""),
                change("not a Monday", "2026-11-23", "2026-11-24", "/weekStart", "2026-11-24", "Monday", "2026-11-23")
                        .unseen(),
                change("not a date", "2026-11-23", "2026-02-30", "/weekStart", "2026-02-30", "date")
                        .unseen(),
                change("null plan", "\"plan\": {", "\"plan\": null, \"x\": {", "/plan", "null must be")
                        .unseen(),
                change(
                        "unknown sensitivity",
                        "\"sensitivity\": \"normal\"",
                        "\"sensitivity\": \"sensitiv\"",
                        "/profile/sensitivity",
                        "sensitiv",
                        "\"sensitive\""),
                change(
                        "unknown skin type",
                        "\"combination\"",
                        "\"combi\"",
                        "/profile/skinType",
                        "\"combi\"",
                        "\"combination\""),
                change("unknown goal", "\"clogged\"", "\"cloged\"", "/profile/goals/0", "cloged", "\"clogged\""),
                change("goal twice", "\"tone\"", "\"clogged\"", "/profile/goals/1", "clogged", "twice"),
                change(
                        "unknown condition",
                        "\"darkens_easily\"",
                        "\"darkens\"",
                        "/profile/conditions/0",
                        "\"darkens\"",
                        "\"darkens_easily\""),
                change(
                        "truth as text",
                        "\"pregnantOrPlanning\": false",
                        "\"pregnantOrPlanning\": \"no\"",
                        "/profile/pregnantOrPlanning",
                        "\"no\"",
                        "true or false"),
                change(
                        "null profile",
                        "\"sensitivity\": \"normal\"",
                        "\"sensitivity\": null",
                        "/profile/sensitivity",
                        "null must be"));
    }

    private static Stream<Damaged> products() {
        String percent = "/products/1/actives/0/percent";
        return Stream.of(
                change(
                                "unknown active",
                                "\"glycolic_acid\"",
                                "\"glycolic\"",
                                "/products/1/actives/0/id",
                                "\"glycolic\"",
                                "\"glycolic_acid\"")
                        .unseen(),
                change(
                        "active twice",
                        "[{\"id\": \"spf\"}]",
                        "[{\"id\": \"spf\"}, {\"id\": \"spf\"}]",
                        "/products/3/actives/1/id",
                        "spf",
                        "twice"),
                change("negative percent", "\"percent\": 7", "\"percent\": -7", percent, "-7", "from 0 to 100"),
                change("percent above 100", "\"percent\": 7", "\"percent\": 100.5", percent, "100.5", "from 0 to 100"),
                change(
                        "percent without end",
                        "\"percent\": 7",
                        "\"percent\": 1e999",
                        percent,
                        "1e999",
                        "from 0 to 100"),
                change("percent as text", "\"percent\": 7", "\"percent\": \"7\"", percent, "\"7\"", "a number"),
                change("two same ids", "\"id\": \"ret\"", "\"id\": \"gly7\"", "/products/2/id", "\"gly7\"", "own")
                        .unseen(),
                change("blank id", "\"id\": \"cl\"", "\"id\": \" \"", "/products/0/id", "blank"),
                change("number as id", "\"id\": \"cl\"", "\"id\": 1", "/products/0/id", "1 must be a text"),
                change("no id", "\"id\": \"cl\", ", "", "/products/0", "\"id\" is missing"),
                change(
                        "null name",
                        "\"name\": \"SPF 50\"",
                        "\"name\": null",
                        "/products/3/name",
                        "null must be a value"),
                change("half a character", "SPF 50", "SPF \\ud83d", "/products/3/name", "half a character")
                        .unseen(),
                change(
                        "unknown form",
                        "\"rinse_off\"",
                        "\"rinse-of\"",
                        "/products/0/form",
                        "\"rinse-of\"",
                        "\"rinse_off\""),
                change(
                        "half a week of use",
                        "\"weeksUsed\": 8",
                        "\"weeksUsed\": 1.5",
                        "/products/2/weeksUsed",
                        "1.5",
                        "whole number"),
                change(
                        "negative weeks of use",
                        "\"weeksUsed\": 8",
                        "\"weeksUsed\": -1",
                        "/products/2/weeksUsed",
                        "-1",
                        "from 0"),
                change(
                        "too many wishes",
                        "\"wantedPerWeek\": 2",
                        "\"wantedPerWeek\": 15",
                        "/products/1/wantedPerWeek",
                        "15",
                        "14"),
                change(
                        "too many prescribed",
                        "\"prescribedPerWeek\": null",
                        "\"prescribedPerWeek\": 99",
                        "/products/1/prescribedPerWeek",
                        "99",
                        "14"),
                change(
                        "no month after opening",
                        "\"paoMonths\": 12",
                        "\"paoMonths\": 0",
                        "/products/1/paoMonths",
                        "0 must be from 1 to 120"),
                change(
                                "opened on no date",
                                "2026-09-01",
                                "1st September",
                                "/products/1/opened",
                                "1st September",
                                "date")
                        .unseen(),
                change("opened in another age", "2026-09-01", "0026-09-01", "/products/1/opened", "0026-09-01", "1900")
                        .unseen(),
                change(
                        "unknown preferred day",
                        "\"days\": [\"mon\"",
                        "\"days\": [\"monday\"",
                        "/products/1/days/0",
                        "\"monday\"",
                        "\"mon\""),
                change(
                        "actives as text",
                        "[{\"id\": \"cleanser\"}]",
                        "\"cleanser\"",
                        "/products/0/actives",
                        "\"cleanser\"",
                        "a list"));
    }

    private static Stream<Damaged> contents() {
        String sunscreen = "\"category\": \"sunscreen\"";
        String retinol = "{\"id\": \"retinol\", \"percent\": 0.3}";
        return Stream.of(
                change(
                        "unknown zone",
                        sunscreen,
                        sunscreen + ", \"zone\": \"eye\"",
                        "/products/3/zone",
                        "\"eye\" is not a zone",
                        "\"eyes\""),
                change(
                        "no sun protection",
                        sunscreen,
                        sunscreen + ", \"spf\": 0",
                        "/products/3/spf",
                        "0 must be",
                        "1 to 100"),
                change(
                        "too much sun protection",
                        sunscreen,
                        sunscreen + ", \"spf\": 130",
                        "/products/3/spf",
                        "130",
                        "100"),
                change(
                        "sun protection as text",
                        sunscreen,
                        sunscreen + ", \"spf\": \"50+\"",
                        "/products/3/spf",
                        "\"50+\""),
                change(
                        "another active without a name",
                        retinol,
                        "{\"id\": \"other\"}",
                        "/products/2/actives/0/id",
                        "\"other\" needs to say what it is",
                        "\"name\""),
                change(
                        "another active with a blank name",
                        retinol,
                        "{\"id\": \"other\", \"name\": \" \"}",
                        "/products/2/actives/0/name",
                        "blank"),
                change(
                        "a name for an active of the catalogue",
                        retinol,
                        "{\"id\": \"retinol\", \"name\": \"Retinol\"}",
                        "/products/2/actives/0/name",
                        "\"Retinol\" names an active of the catalogue",
                        "\"other\" instead of \"retinol\""),
                change(
                                "another active twice",
                                retinol,
                                "{\"id\": \"other\", \"name\": \"Urea\"}, {\"id\": \"other\", \"name\": \"urea \"}",
                                "/products/2/actives/1/name",
                                "\"urea \" is twice")
                        .unseen());
    }

    private static Stream<Damaged> weeks() {
        return Stream.of(
                change("unknown day", "\"tue\"", "\"tues\"", "/plan/week/tues", "\"tues\"", "\"tue\""),
                change("unknown session", "\"fri\": {\"am\"", "\"fri\": {\"noon\"", "/plan/week/fri/noon", "\"noon\""),
                change(
                                "unknown product",
                                "[\"gly7\", \"ret\"]",
                                "[\"gly8\", \"ret\"]",
                                "/plan/week/thu/pm/0",
                                "\"gly8\"",
                                "\"gly7\"")
                        .unseen(),
                change(
                        "product twice in a session",
                        "[\"gly7\", \"ret\"]",
                        "[\"gly7\", \"gly7\"]",
                        "/plan/week/thu/pm/1",
                        "\"gly7\"",
                        "twice"),
                change("session as text", "[\"gly7\", \"ret\"]", "\"gly7\"", "/plan/week/thu/pm", "\"gly7\"", "a list"),
                change(
                        "repeats as number",
                        "\"repeats\": true",
                        "\"repeats\": 1",
                        "/plan/repeats",
                        "1 must be true or false"),
                change(
                                "pin of an unknown product",
                                "\"product\": \"gly7\"",
                                "\"product\": \"gli7\"",
                                "/pins/0/product",
                                "\"gli7\"",
                                "\"gly7\"")
                        .unseen(),
                change(
                        "pin on an unknown day",
                        "{\"day\": \"thu\"",
                        "{\"day\": \"thr\"",
                        "/pins/0/day",
                        "\"thr\"",
                        "\"thu\""),
                change(
                        "pin without a session",
                        "\"session\": \"pm\", \"product\"",
                        "\"product\"",
                        "/pins/0",
                        "\"session\" is missing"));
    }

    private static Stream<Damaged> past() {
        return Stream.of(
                change("history in the week", "{\"day\": -1", "{\"day\": 0", "/history/0/day", "0 must be", "-1"),
                change(
                        "history in an unknown session",
                        "\"session\": \"pm\", \"products\"",
                        "\"session\": \"night\", \"products\"",
                        "/history/0/session",
                        "\"night\""),
                change(
                                "history of an unknown product",
                                "\"products\": [\"gly7\"]",
                                "\"products\": [\"ret2\"]",
                                "/history/0/products/0",
                                "\"ret2\"",
                                "\"ret\"")
                        .unseen(),
                change(
                        "history twice",
                        "\"products\": [\"gly7\"]",
                        "\"products\": [\"gly7\", \"gly7\"]",
                        "/history/0/products/1",
                        "twice"),
                change("symptom after the week", "\"day\": -9", "\"day\": 7", "/symptoms/0/day", "7 must be", "6"),
                change("unknown level", "\"mild\"", "\"mlid\"", "/symptoms/0/level", "\"mlid\"", "\"mild\""));
    }

    private static Damaged whole(String name, String text, String pointer, String... words) {
        return new Damaged(name, text.getBytes(StandardCharsets.UTF_8), pointer, List.of(words), true);
    }

    private static Damaged change(String name, String good, String bad, String pointer, String... words) {
        if (!GOOD.contains(good)) {
            throw new IllegalArgumentException("full.json does not contain " + good);
        }
        int at = GOOD.indexOf(good);
        return whole(name, GOOD.substring(0, at) + bad + GOOD.substring(at + good.length()), pointer, words);
    }
}
