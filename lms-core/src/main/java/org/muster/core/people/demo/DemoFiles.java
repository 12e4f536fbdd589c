package org.muster.core.people.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.muster.core.kernel.JsonParts;
import org.muster.core.people.organisation.Place;
import org.muster.core.people.organisation.Profile;

/** The files of the demonstration, below {@code demo/} on the class path. */
final class DemoFiles {

    private DemoFiles() {}

    static List<DemoOrganisation> organisations() {
        try (InputStream file = open("people/organisations.json");
                JsonReader reader = JsonParts.JSON.createReader(file)) {
            return reader.readObject().getJsonArray("organisations").getValuesAs(DemoFiles::organisation);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those who are on no roster: the demonstration accounts and the platform's own staff. */
    static List<DemoPerson> platform() {
        return people("people/platform.csv");
    }

    static List<DemoPerson> people(String name) {
        try (InputStream file = open(name);
                CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().map(DemoPerson::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(DemoFiles.class.getResourceAsStream("/demo/" + name), name);
    }

    private static DemoOrganisation organisation(JsonObject json) {
        Profile profile = new Profile(
                json.getString("name"), json.getString("sector"), json.getString("region"), json.getString("size"));
        List<Place> places = json.getJsonArray("sites").getValuesAs(DemoFiles::place);
        return new DemoOrganisation(json.getString("id"), profile, places, json.getString("roster"));
    }

    private static Place place(JsonObject json) {
        return new Place(
                json.getString("code"), json.getString("name"), json.getString("town"), json.getString("kind"));
    }
}
