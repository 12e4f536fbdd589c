package org.muster.core.people.intake;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where in a file what stands, counted from 0. Two columns never mean the same: the first one does. */
public record Columns(Map<IntakeColumn, Integer> places) {

    public Columns {
        places = Map.copyOf(places);
    }

    /** As the headings say. */
    static Columns in(List<String> heading) {
        return of(heading.stream().map(IntakeColumn::headed).toList());
    }

    /** As somebody said, column by column. */
    public static Columns of(List<Optional<IntakeColumn>> meant) {
        Map<IntakeColumn, Integer> places = new EnumMap<>(IntakeColumn.class);
        for (int place = 0; place < meant.size(); place++) {
            int here = place;
            meant.get(place).ifPresent(column -> places.putIfAbsent(column, here));
        }
        return new Columns(places);
    }

    static Columns stored(String text) {
        return new Columns(Arrays.stream(text.split(","))
                .filter(part -> !part.isEmpty())
                .map(part -> part.split("="))
                .collect(Collectors.toMap(part -> IntakeColumn.valueOf(part[0]), part -> Integer.valueOf(part[1]))));
    }

    String stored() {
        return places.entrySet().stream()
                .map(place -> place.getKey() + "=" + place.getValue())
                .sorted()
                .collect(Collectors.joining(","));
    }

    boolean has(IntakeColumn column) {
        return places.containsKey(column);
    }

    /** The column of that place, if it means something. */
    public Optional<IntakeColumn> at(int place) {
        return places.entrySet().stream()
                .filter(each -> each.getValue() == place)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whether people can be told apart by what is known. */
    boolean areEnough() {
        return has(IntakeColumn.STAFF_NUMBER) || has(IntakeColumn.EMAIL);
    }
}
