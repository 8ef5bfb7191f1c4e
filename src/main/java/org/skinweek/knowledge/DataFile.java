package org.skinweek.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.skinweek.exchange.Complaint;
import org.skinweek.exchange.JsonObject;
import org.skinweek.exchange.JsonText;

/** The knowledge base that ships with the program: JSON files under {@code data/}, packed as resources. */
public final class DataFile {
    private DataFile() {}

    /**
     * The document of one data file. Whatever is wrong in it is a defect of the program, so the exception names file
     * and JSON pointer for the one who mends it.
     *
     * @param name file name within {@code data/}, such as {@code actives.json}
     * @param format the value that its key {@code format} must have
     */
    public static JsonObject read(String name, String format) {
        Complaint complaint = (pointer, message) ->
                new IllegalStateException("data/%s at \"%s\": %s".formatted(name, pointer, message));
        JsonObject document = JsonText.parse(bytes(name), complaint).object();
        if (!document.text("format").equals(format)) {
            throw document.problem("format is \"%s\": it must be \"%s\"".formatted(document.text("format"), format));
        }
        return document;
    }

    private static byte[] bytes(String name) {
        try (InputStream in = DataFile.class.getResourceAsStream("/data/" + name)) {
            if (in == null) {
                throw new IllegalStateException("data/%s is not on the class path".formatted(name));
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("data/%s cannot be read".formatted(name), e);
        }
    }
}
