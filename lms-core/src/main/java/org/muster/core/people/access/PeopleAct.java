package org.muster.core.people.access;

import org.muster.core.web.api.Act;

/** What can be done to persons, accounts and organisations. */
public enum PeopleAct implements Act {
    KEEP_OWN_ACCOUNT("people.keep-own-account"),
    VIEW_PEOPLE("people.view-people"),
    ENTER_PERSON("people.enter-person"),
    SUSPEND_PERSON("people.suspend-person"),
    GRANT_ROLE("people.grant-role"),
    GIVE_ACCESS("people.give-access"),
    VIEW_ORGANISATIONS("people.view-organisations"),
    OPEN_ORGANISATION("people.open-organisation"),
    VIEW_MEMBERS("people.view-members"),
    ADD_MEMBER("people.add-member"),
    CHANGE_MEMBER("people.change-member"),
    IMPORT_MEMBERS("people.import-members"),
    INVITE_PERSON("people.invite-person"),
    EXPORT_PERSON("people.export-person"),
    ERASE_PERSON("people.erase-person");

    private final String key;

    PeopleAct(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
