package org.muster.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Table;

/** The tables of entities. */
final class Tables {

    static final ArchCondition<JavaClass> CARRY_THE_PREFIX =
            new ArchCondition<>("name a table that begins with their module's name") {
                @Override
                public void check(JavaClass entity, ConditionEvents events) {
                    String table = entity.tryGetAnnotationOfType(Table.class)
                            .map(Table::name)
                            .orElse("");
                    boolean fine = table.startsWith(moduleOf(entity) + "_");
                    events.add(new SimpleConditionEvent(entity, fine, entity.getName() + " has table " + table));
                }
            };

    private Tables() {}

    private static String moduleOf(JavaClass entity) {
        String[] parts = entity.getPackageName().split("\\.");
        return parts[2].equals("core") ? parts[3] : parts[2];
    }
}
