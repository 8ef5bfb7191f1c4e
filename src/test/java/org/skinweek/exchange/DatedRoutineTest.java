package org.skinweek.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinweek.catalog.Session;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.schedule.DateSchedule;
import org.skinweek.schedule.RhythmLine;
import org.skinweek.schedule.UseRhythm;

/** What is planned by date: nothing of it is passed over, and each mistake is told where it is. */
class DatedRoutineTest {
    private static final String FILE = """
            {"format": "skinweek-routine/2",
             "weekStart": "2026-11-30",
             "cycles": [{"id": "skin", "from": "2026-11-30", "nights": ["exfoliate", "retinoid", "rest", "rest"]}],
             "products": [{"id": "cl", "category": "cleanser"},
              {"id": "ret", "rhythm": [{"session": "pm", "cycle": "skin", "nights": ["retinoid"]}]},
              {"id": "bha", "rhythm": [{"session": "pm", "every": 3, "from": "2026-12-01", "until": "2027-01-31"}]},
              {"id": "nia", "rhythm": [{"session": "am", "days": ["mon", "wed", "fri"]}]},
              {"id": "mask", "rhythm": [{"session": "pm", "perWeek": 2, "apart": [2, 5]}]},
              {"id": "spot", "rhythm": [{"session": "pm", "asNeeded": true}]}],
             "plan": {"repeats": true, "week": {"mon": {"am": ["cl"]}}},
             "exceptions": [{"date": "2026-12-04", "session": "pm", "product": "ret", "away": true},
              {"date": "2026-12-05", "session": "pm", "product": "ret", "added": true}],
             "away": [{"from": "2026-12-20", "to": "2026-12-27", "keep": "packed", "products": ["cl"]}],
             "events": [{"kind": "waxing", "date": "2026-12-10"}]}
            """;

    private final RoutineReader reader = new RoutineReader(CatalogReader.read());

    @Test
    void everythingIsRead() {
        DateSchedule schedule = read(FILE).schedule();
        LocalDate monday = LocalDate.of(2026, 11, 30);

        assertThat(RoutineSchemas.mistakes(FILE)).isEmpty();
        assertThat(schedule.cycles().get("skin").name()).isEqualTo("skin");
        assertThat(schedule.lines("bha"))
                .containsExactly(new RhythmLine(
                        Session.EVENING, new UseRhythm.EveryDays(3), monday.plusDays(1), LocalDate.of(2027, 1, 31)));
        assertThat(schedule.lines("mask"))
                .containsExactly(new RhythmLine(Session.EVENING, new UseRhythm.TimesAWeek(2, 2, 5), monday, null));
        assertThat(schedule.lines("cl")).isEmpty();
        assertThat(schedule.exceptions()).hasSize(2);
        assertThat(schedule.away()).hasSize(1);
        assertThat(schedule.events()).hasSize(1);
    }

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'weekStart': '2026-11-30', | `` | `` | \"weekStart\" is missing: \"cycles\" | true",
                "'weekStart': '2026-11-30' | 'weekStart': null | `` | \"weekStart\" is missing | true",
                "'id': 'skin', | `` | /cycles/0 | \"id\" is missing | true",
                "'from': '2026-11-30' | 'from': '2026-11-31' | /cycles/0/from | \"2026-11-31\" must be a date | false",
                "'retinoid', 'rest', 'rest' | 'retinoid' | /cycles/0/nights | 2 nights: a cycle must have from 3 | true",
                "'rest', 'rest' | 'rest', ' ' | /cycles/0/nights/3 | blank | true",
                "'rest', 'rest' | 'rest', 'a\\nb' | /cycles/0/nights/3 | \"a b\" is more than one line | true",
                "'cycle': 'skin' | 'cycle': 'skim' | /products/1/rhythm/0/cycle | \"skim\" is not a cycle of this file:"
                        + " did you mean \"skin\"? | false",
                "['retinoid'] | ['retinol'] | /products/1/rhythm/0/nights/0 | \"retinol\" is not a night of this cycle:"
                        + " did you mean \"retinoid\"? | false",
                "['retinoid'] | ['rest', 'rest'] | /products/1/rhythm/0/nights/1 | \"rest\" is there twice | true",
                "['retinoid'] | [] | /products/1/rhythm/0/nights | on which nights of \"skin\" | true",
                ", 'nights': ['retinoid']} | } | /products/1/rhythm/0 | on which nights of \"skin\" | true",
                "'session': 'pm', 'cycle' | 'cycle' | /products/1/rhythm/0 | \"session\" is missing | true",
                "'every': 3 | 'every': 1 | /products/2/rhythm/0/every | 1 must be from 2 to 28 | true",
                "'every': 3 | 'every': 2.5 | /products/2/rhythm/0/every | 2.5 must be a whole number | true",
                "'every': 3 | 'evry': 3 | /products/2/rhythm/0/evry | did you mean \"every\"? | true",
                "'every': 3, | `` | /products/2/rhythm/0 | does not say on which days: write one of \"cycle\" | true",
                "'every': 3 | 'every': 3, 'perWeek': 2 | /products/2/rhythm/0/perWeek | beside \"every\" | true",
                "'every': 3 | 'every': 3, 'apart': [2, 5] | /products/2/rhythm/0/apart | belongs to \"perWeek\" | true",
                "'2027-01-31' | '2026-11-30' | /products/2/rhythm/0/until | must be 2026-12-01 or later | false",
                "'days': ['mon', 'wed', 'fri'] | 'days': [] | /products/3/rhythm/0/days | at least one | true",
                "'wed', 'fri' | 'wed', 'mon' | /products/3/rhythm/0/days/2 | \"mon\" is there twice | true",
                "'wed', 'fri' | 'wed', 'fry' | /products/3/rhythm/0/days/2 | did you mean \"fri\"? | true",
                "[2, 5] | [4, 5] | /products/4/rhythm/0/apart | 2 times a week cannot be 4 to 5 days apart | false",
                "[2, 5] | [2] | /products/4/rhythm/0/apart | must be two numbers | true",
                "[2, 5] | [2, 9] | /products/4/rhythm/0/apart/1 | 9 must be from 1 to 7 | true",
                "'perWeek': 2 | 'perWeek': 8 | /products/4/rhythm/0/perWeek | 8 must be from 1 to 7 | true",
                "'asNeeded': true | 'asNeeded': false | /products/5/rhythm/0/asNeeded | false must be true | true",
                "'asNeeded': true | 'asNeeded': 1 | /products/5/rhythm/0/asNeeded | 1 must be true or false | true",
                "'am': ['cl'] | 'am': ['cl', 'ret'] | /products/1/rhythm | \"ret\" is in the week, too | false",
                "'2026-12-04', 'session': 'pm', 'product': 'ret' | '2026-12-04', 'session': 'pm', 'product': 'red' |"
                        + " /exceptions/0/product | \"red\" is not a product of this file: did you mean \"ret\"? | false",
                "'away': true | 'away': false | /exceptions/0/away | false must be true | true",
                ", 'away': true | `` | /exceptions/0 | write \"away\": true or \"added\": true | true",
                "'away': true | 'away': true, 'added': true | /exceptions/0/added | beside \"away\" | true",
                "2026-12-05 | 2026-12-04 | /exceptions/1 | \"ret\" has another exception in the same session of"
                        + " 2026-12-04 | false",
                "'to': '2026-12-27' | 'to': '2026-12-19' | /away/0/to | must be 2026-12-20 or later | false",
                "'to': '2026-12-27' | 'to': '2027-12-21' | /away/0/to | days away are at most 366 | false",
                "'packed', 'products': ['cl'] | 'packed' | /away/0 | \"products\" is missing | true",
                "'packed' | 'nothing' | /away/0/products | Nothing goes on | true",
                "'packed' | 'pack' | /away/0/keep | \"pack\" is not a choice of what goes on: did you mean \"packed\"? |"
                        + " true",
                "'products': ['cl'] | 'products': ['cl', 'cl'] | /away/0/products/1 | \"cl\" is there twice | true",
                "'products': ['cl'] | 'products': ['cls'] | /away/0/products/0 | did you mean \"cl\"? | false",
                "'waxing' | 'wax' | /events/0/kind | \"wax\" is not a kind of event: did you mean \"waxing\"? | true",
                "{'kind': 'waxing', 'date': '2026-12-10'} | {'kind': 'laser'} | /events/0 | \"date\" is missing | true",
                "'events': [ | 'events': [{'kind': 'waxing', 'date': '2026-12-10'}, | /events/1 | there twice | true",
                "'events': [ | 'events': [null, | /events/0 | null must be | true",
                "'events' | 'event' | /event | did you mean \"events\"? | true"
            })
    void eachMistakeIsToldWhereItIs(String good, String bad, String pointer, String sentence, boolean seen) {
        String before = good.replace('\'', '"');
        assertThat(FILE).contains(before);
        String text = FILE.replaceFirst(Pattern.quote(before), Matcher.quoteReplacement(bad.replace('\'', '"')));
        FileFormatException found = mistake(text);

        assertThat(found.sentence()).contains(sentence);
        assertThat(found.pointer()).isEqualTo(pointer);
        assertThat(RoutineSchemas.mistakes(text).isEmpty()).isNotEqualTo(seen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cycles", "exceptions", "away", "events", "rhythm"})
    void theFirstVersionNamesTheOneThatHasAKey(String key) {
        String product = key.equals("rhythm") ? "\"rhythm\": null, " : "";
        String text = "{\"format\": \"skinweek-routine/1\", %s\"products\": [{%s\"id\": \"a\"}], \"plan\": {}}"
                .formatted(product.isEmpty() ? "\"%s\": [],".formatted(key) : "", product);
        FileFormatException found = mistake(text);

        assertThat(found.pointer()).isEqualTo(product.isEmpty() ? "/" + key : "/products/0/rhythm");
        assertThat(found.sentence()).contains("\"" + key + "\"", "skinweek-routine/1", "skinweek-routine/2");
        assertThat(RoutineSchemas.mistakes(text)).isNotEmpty();
    }

    @Test
    void theSecondVersionNeedsNoDatesAndIsWrittenAsTheFirstThen() {
        String text =
                "{\"format\": \"skinweek-routine/2\", \"cycles\": [], \"products\": [{\"id\": \"a\", \"rhythm\": []}],"
                        + " \"plan\": {\"week\": {\"mon\": {\"am\": [\"a\"]}}}}";

        assertThat(RoutineSchemas.mistakes(text)).isEmpty();
        assertThat(read(text).timeline().planned()).hasSize(1);
        assertThat(RandomRoutines.written(read(text))).contains("skinweek-routine/1");
    }

    @Test
    void theWeekOfAFileHoldsItsRhythmsAndItsSingleDates() {
        RoutineFile file = read(FILE);

        assertThat(file.timeline().planned().stream()
                        .filter(use -> use.product() == 1)
                        .map(use -> use.day()))
                .isEqualTo(List.of(1, 5));
        assertThat(file.week(file.timeline().planned())).isEqualTo(file.week());
        assertThat(file.timeline().past()).anyMatch(use -> use.product() == 0);
    }

    private RoutineFile read(String text) {
        return reader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private FileFormatException mistake(String text) {
        return catchThrowableOfType(FileFormatException.class, () -> read(text));
    }
}
