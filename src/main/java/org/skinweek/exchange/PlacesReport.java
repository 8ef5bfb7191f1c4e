package org.skinweek.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.skinweek.advice.Place;
import org.skinweek.advice.Places;
import org.skinweek.routine.Timeline;
import org.skinweek.rules.Flag;

/**
 * What {@code skinweek where} found for one product.
 *
 * @param timeline the week as it is planned
 * @param places where one more use of the product may go
 * @param texts what each place costs, or what bars it, for people: the open places first, each in its order
 */
public record PlacesReport(Timeline timeline, Places places, List<String> texts) {
    /** Copies the list. */
    public PlacesReport {
        texts = List.copyOf(texts);
    }

    /** All places: the open ones, the best first, then the barred ones in order of time. */
    public List<Place> all() {
        return Stream.concat(places.open().stream(), places.barred().stream()).toList();
    }

    /** The report as one line of JSON, without a line end. */
    public String toJson() {
        return ReportJson.line(json -> {
            ReportJson report = new ReportJson(json, timeline);
            json.writeStringField("product", report.id(places.product()));
            json.writeNumberField("uses", places.uses());
            json.writeNumberField("usual", places.usual());
            json.writeBooleanField("aboveUsual", places.aboveUsual());
            json.writeArrayFieldStart("slots");
            for (int i = 0; i < all().size(); i++) {
                write(json, report, all().get(i), texts.get(i));
            }
            json.writeEndArray();
        });
    }

    private static void write(JsonGenerator json, ReportJson report, Place place, String text) throws IOException {
        json.writeStartObject();
        report.session(place.use());
        json.writeBooleanField("open", place.open());
        json.writeBooleanField("suited", !place.unsuited());
        report.terms("cost", place.costs());
        report.rules("because", place.bars().stream().map(Flag::rule).toList());
        json.writeStringField("text", text);
        json.writeEndObject();
    }
}
