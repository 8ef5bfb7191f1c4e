package org.skinweek.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skinweek.exchange.RoutineFile.LoggedSession;
import org.skinweek.exchange.RoutineFile.LoggedSymptom;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Placement;
import org.skinweek.routine.Product;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.SkinZone;
import org.skinweek.routine.WeekPlan;

/** Writes routine files that {@link RoutineReader} reads back without loss. */
public final class RoutineWriter {
    private RoutineWriter() {}

    /** Writes a routine as indented JSON in UTF-8 and leaves the stream open. */
    public static void write(RoutineFile file, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonOutput.indented(out)) {
            json.writeStartObject();
            json.writeStringField("format", RoutineFile.FORMAT);
            text(json, "weekStart", file.weekStart());
            profile(json, file.profile());
            json.writeArrayFieldStart("products");
            for (RoutineFile.Item item : file.products()) {
                product(json, item);
            }
            json.writeEndArray();
            json.writeFieldName("plan");
            plan(json, file.week(), file.repeats());
            pins(json, file.pins());
            history(json, file.history());
            symptoms(json, file.symptoms());
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /** Writes a plan as the key {@code plan} of a routine file holds it: only sessions with something in them. */
    static void plan(JsonGenerator json, WeekPlan week, boolean repeats) throws IOException {
        json.writeStartObject();
        json.writeBooleanField("repeats", repeats);
        json.writeObjectFieldStart("week");
        for (var day : Vocabulary.DAYS.entrySet()) {
            if (week.placements().stream().noneMatch(placement -> placement.day() == day.getValue())) {
                continue;
            }
            json.writeObjectFieldStart(day.getKey());
            for (var session : Vocabulary.SESSIONS.entrySet()) {
                texts(json, session.getKey(), week.products(day.getValue(), session.getValue()));
            }
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void profile(JsonGenerator json, SkinProfile profile) throws IOException {
        json.writeObjectFieldStart("profile");
        json.writeStringField("sensitivity", Vocabulary.word(Vocabulary.SENSITIVITIES, profile.stated()));
        if (profile.skinType() != null) {
            json.writeStringField("skinType", Vocabulary.word(Vocabulary.SKIN_TYPES, profile.skinType()));
        }
        texts(json, "goals", words(Vocabulary.GOALS, profile.goals()));
        json.writeBooleanField("pregnantOrPlanning", profile.pregnantOrPlanning());
        texts(json, "conditions", words(Vocabulary.CONDITIONS, profile.conditions()));
        json.writeEndObject();
    }

    private static void product(JsonGenerator json, RoutineFile.Item item) throws IOException {
        Product product = item.product();
        json.writeStartObject();
        json.writeStringField("id", product.id());
        json.writeStringField("name", product.name());
        json.writeStringField("form", Vocabulary.word(Vocabulary.FORMS, product.form()));
        text(json, "category", item.categoryWord());
        json.writeArrayFieldStart("actives");
        for (Dose dose : product.doses()) {
            json.writeStartObject();
            json.writeStringField("id", dose.active());
            text(json, "name", dose.otherName());
            if (dose.percent() != null) {
                JsonOutput.number(json, "percent", dose.percent());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        if (product.statedZone() != null && !saysZone(item.categoryWord(), product.statedZone())) {
            json.writeStringField("zone", Vocabulary.word(Vocabulary.ZONES, product.statedZone()));
        }
        integer(json, "spf", product.spf());
        json.writeBooleanField("prescription", product.prescription());
        integer(json, "prescribedPerWeek", product.prescribedPerWeek());
        integer(json, "weeksUsed", item.weeksUsed());
        integer(json, "wantedPerWeek", product.wantedPerWeek());
        texts(json, "days", words(Vocabulary.DAYS, product.preferredDays()));
        text(json, "opened", product.opened());
        integer(json, "paoMonths", product.periodAfterOpeningMonths());
        json.writeEndObject();
    }

    private static boolean saysZone(@Nullable String categoryWord, SkinZone zone) {
        return categoryWord != null && SkinZone.ofCategory(categoryWord).equals(Optional.of(zone));
    }

    private static void pins(JsonGenerator json, List<Placement> pins) throws IOException {
        json.writeArrayFieldStart("pins");
        for (Placement pin : pins) {
            json.writeStartObject();
            json.writeStringField("day", Vocabulary.word(Vocabulary.DAYS, pin.day()));
            json.writeStringField("session", Vocabulary.word(Vocabulary.SESSIONS, pin.session()));
            json.writeStringField("product", pin.product());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void history(JsonGenerator json, List<LoggedSession> history) throws IOException {
        json.writeArrayFieldStart("history");
        for (LoggedSession logged : history) {
            json.writeStartObject();
            json.writeNumberField("day", logged.day());
            json.writeStringField("session", Vocabulary.word(Vocabulary.SESSIONS, logged.session()));
            texts(json, "products", logged.products());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void symptoms(JsonGenerator json, List<LoggedSymptom> symptoms) throws IOException {
        json.writeArrayFieldStart("symptoms");
        for (LoggedSymptom logged : symptoms) {
            json.writeStartObject();
            json.writeNumberField("day", logged.day());
            json.writeStringField("level", Vocabulary.word(Vocabulary.LEVELS, logged.level()));
            text(json, "what", logged.what());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The words of a set, in the order of the vocabulary, so that the same routine is always the same file. */
    private static <T> List<String> words(Map<String, T> vocabulary, Collection<T> meanings) {
        return vocabulary.entrySet().stream()
                .filter(entry -> meanings.contains(entry.getValue()))
                .map(entry -> Vocabulary.word(vocabulary, entry.getValue()))
                .distinct()
                .toList();
    }

    private static void texts(JsonGenerator json, String key, List<String> texts) throws IOException {
        json.writeArrayFieldStart(key);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private static void text(JsonGenerator json, String key, @Nullable Object value) throws IOException {
        if (value != null) {
            json.writeStringField(key, value.toString());
        }
    }

    private static void integer(JsonGenerator json, String key, @Nullable Integer value) throws IOException {
        if (value != null) {
            json.writeNumberField(key, value);
        }
    }
}
