package org.skinweek.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinweek.knowledge.CatalogReader;

/** Each field of a routine file refuses what it cannot mean, where it stands, and turns nothing into something else. */
class FieldDamageTest {
    private static final String FILE = """
            {"format": "skinweek-routine/1",
             "weekStart": "2026-11-23",
             "profile": {"sensitivity": "low", "skinType": "dry", "goals": ["oil"], "pregnantOrPlanning": false,
              "conditions": ["rosacea"]},
             "products": [{"id": "a", "name": "A", "form": "leave_on", "category": "toner", "zone": "face",
              "actives": [{"id": "urea", "percent": 5}], "spf": 30, "prescription": true, "prescribedPerWeek": 1,
              "weeksUsed": 8, "wantedPerWeek": 3, "days": ["sun"], "opened": "2026-09-01", "paoMonths": 12}],
             "plan": {"repeats": true, "week": {"mon": {"am": ["a"]}}},
             "pins": [{"day": "mon", "session": "am", "product": "a"}],
             "history": [{"day": -2, "session": "pm", "products": ["a"]}],
             "symptoms": [{"day": -1, "level": "mild", "what": "burning"}]}
            """;

    private final RoutineReader reader = new RoutineReader(CatalogReader.read());

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'format': 'skinweek-routine/1' | 'format': 1 | /format | 1 must be a text, in double quotes",
                "'2026-11-23' | 20261123 | /weekStart | 20261123 must be a text, in double quotes",
                "'2026-11-23' | '23.11.2026' | /weekStart | \"23.11.2026\" must be a date of the calendar",
                "'2026-11-23' | '2201-01-05' | /weekStart | \"2201-01-05\" must be a date from 1900 to 2200",
                "'low' | 'LOW' | /profile/sensitivity | \"LOW\" is not a sensitivity: did you mean \"low\"?",
                "'low' | 0 | /profile/sensitivity | 0 must be a text, in double quotes",
                "'dry' | ' dry' | /profile/skinType | \" dry\" is not a skin type: did you mean \"dry\"?",
                "['oil'] | 'oil' | /profile/goals | \"oil\" must be a list, in square brackets",
                "['oil'] | [null] | /profile/goals/0 | null must be",
                "['rosacea'] | {} | /profile/conditions | an object must be a list, in square brackets",
                "'pregnantOrPlanning': false | 'pregnantOrPlanning': 0 | /profile/pregnantOrPlanning | 0 must be true",
                "'id': 'a' | 'id': ['a'] | /products/0/id | a list must be a text, in double quotes",
                "'leave_on' | '' | /products/0/form | \"\" is not a form: did you mean",
                "'toner' | false | /products/0/category | false must be a text, in double quotes",
                "'face' | 3 | /products/0/zone | 3 must be a text, in double quotes",
                "'percent': 5 | 'percent': '5' | /products/0/actives/0/percent | \"5\" must be a number",
                "'percent': 5 | 'percnt': 5 | /products/0/actives/0/percnt | did you mean \"percent\"?",
                "{'id': 'urea', 'percent': 5} | 'urea' | /products/0/actives/0 | \"urea\" must be an object, in braces",
                "30 | 30.5 | /products/0/spf | 30.5 must be a whole number from 1 to 100",
                "'prescription': true | 'prescription': 'true' | /products/0/prescription | \"true\" must be true",
                "'prescription': true | 'prescription': null | /products/0/prescription | null must be",
                "'prescribedPerWeek': 1 | 'prescribedPerWeek': {} | /products/0/prescribedPerWeek | an object must be",
                "'weeksUsed': 8 | 'weeksUsed': 99999999999 | /products/0/weeksUsed | 99999999999 must be from 0 to",
                "'weeksUsed': 8 | 'weeksUsed': true | /products/0/weeksUsed | true must be a whole number from 0 to",
                "'wantedPerWeek': 3 | 'wantedPerWeek': 3.7 | /products/0/wantedPerWeek | 3.7 must be a whole number",
                "'sun' | 7 | /products/0/days/0 | 7 must be a text, in double quotes",
                "['sun'] | ['sun', 'sun'] | /products/0/days/1 | \"sun\" is there twice: keep one",
                "'2026-09-01' | '2026-9-1' | /products/0/opened | \"2026-9-1\" must be a date of the calendar",
                "12 | 1e9 | /products/0/paoMonths | 1e9 must be from 1 to 120",
                "'repeats': true | 'repeats': null | /plan/repeats | null must be",
                "{'mon': {'am': ['a']}} | [] | /plan/week | a list must be an object, in braces",
                "{'am': ['a']} | null | /plan/week/mon | null must be",
                "'mon': {'am' | 'mon ': {'am' | /plan/week/mon  | did you mean \"mon\"?",
                "'am': ['a'] | 'am': null | /plan/week/mon/am | null must be",
                "'am': ['a'] | 'am': [1] | /plan/week/mon/am/0 | 1 must be a text, in double quotes",
                "{'day': 'mon' | {'day': 1 | /pins/0/day | 1 must be a text, in double quotes",
                "'pins': [ | 'pins': [3, | /pins/0 | 3 must be an object, in braces",
                "'day': -2 | 'day': '-2' | /history/0/day | \"-2\" must be a whole number from -36500 to -1",
                "'day': -2, | `` | /history/0 | The key \"day\" is missing",
                "'day': -1 | 'day': null | /symptoms/0/day | null must be",
                "'mild' | 'mild ' | /symptoms/0/level | \"mild \" is not a level of reaction: did you mean \"mild\"?",
                "'burning' | 5 | /symptoms/0/what | 5 must be a text, in double quotes",
            })
    void saysWhereAndWhatIsRight(String good, String bad, String pointer, String sentence) {
        String before = good.replace('\'', '"');
        assertThat(FILE).contains(before);
        FileFormatException found =
                mistake(FILE.replaceFirst(Pattern.quote(before), Matcher.quoteReplacement(bad.replace('\'', '"'))));

        assertThat(found.sentence()).contains(sentence);
        assertThat(found.pointer().strip()).isEqualTo(pointer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "weekStart",
                "skinType",
                "category",
                "zone",
                "percent",
                "spf",
                "prescribedPerWeek",
                "weeksUsed",
                "wantedPerWeek",
                "opened",
                "paoMonths",
                "what"
            })
    void takesANullForTheAbsenceOfTheKey(String key) {
        String withNull = FILE.replaceFirst("\"" + key + "\": (\"[^\"]*\"|\\d+)", "\"" + key + "\": null");
        String without = FILE.replaceFirst("\"" + key + "\": (\"[^\"]*\"|\\d+),", "")
                .replaceFirst(", \"" + key + "\": (\"[^\"]*\"|\\d+)", "");

        assertThat(withNull).contains("null");
        assertThat(read(withNull)).isEqualTo(read(without)).isNotEqualTo(read(FILE));
    }

    @Test
    void takesAWholeNumberHoweverItIsWritten() {
        assertThat(read(FILE.replace("\"weeksUsed\": 8", "\"weeksUsed\": 8.0"))).isEqualTo(read(FILE));
        assertThat(read(FILE.replace("\"percent\": 5", "\"percent\": 0.5e1"))).isEqualTo(read(FILE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "true", "3", "\"skinweek-routine/1\"", "[]", "{}", "{\"format\": null}"})
    void refusesWhatIsNoRoutineFile(String document) {
        assertThatCode(() -> mistake(document)).doesNotThrowAnyException();
    }

    @Test
    void tellsANewerVersionWhateverElseIsInIt() {
        FileFormatException found = mistake("{\"cycles\": [null], \"format\": \"skinweek-routine/3\", \"days\": {}}");

        assertThat(found.pointer()).isEqualTo("/format");
        assertThat(found.sentence()).contains("skinweek-routine/3", "a newer Skinweek may read it");
    }

    private RoutineFile read(String text) {
        return reader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private FileFormatException mistake(String text) {
        return catchThrowableOfType(FileFormatException.class, () -> read(text));
    }
}
