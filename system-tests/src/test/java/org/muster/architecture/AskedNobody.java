package org.muster.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.Set;

/** The use cases that need nobody's permission, and why: the only ones. */
final class AskedNobody {

    static final Map<String, Set<String>> BECAUSE = Map.of(
            "whoever stands at the door has no roles yet",
            Set.of(
                    "CurrentSignIn",
                    "RegisterPerson",
                    "AskForNewPassword",
                    "SignIn",
                    "OpenSignIn",
                    "Throttle",
                    "PrepareSecondStep",
                    "ConfirmSecondStep",
                    "TakeSecondStep",
                    "SignOut"),
            "the operator has shown the token",
            Set.of("AdminCommand", "XapiKeyCommand", "SigningKeyCommand"),
            "the link from the mailbox is the permission",
            Set.of(
                    "ConfirmRegistration",
                    "ChooseNewPassword",
                    "SetUpAdministrator",
                    "OneTimeLink",
                    "StopLetters",
                    "StopImpactLetters",
                    "PersonalCopy",
                    "OpenedInvitation",
                    "AcceptInvitation",
                    "ConfirmInvitation"),
            "anyone may know",
            Set.of(
                    "Catalogue",
                    "PublishedCourses",
                    "CourseFiles",
                    "Ratings",
                    "AccreditationsQuery",
                    "VerifyAward",
                    "VerifyFile"),
            "what is shown follows from the level of whoever reads, which may be nobody's",
            Set.of("ShelfQuery", "OpenResource", "Studies", "LookAtWebinar", "WebinarsQuery"),
            "it asks, and then lets the server compare addresses that nobody is shown",
            Set.of("ImportReport"),
            "systems show a key, whose scopes their resource asks for",
            Set.of(
                    "Clients",
                    "DeleteDocument",
                    "EmptyShelf",
                    "FindActivity",
                    "FindDocuments",
                    "FindStatements",
                    "MergeDocument",
                    "PutDocument",
                    "ReceiveStatements",
                    "WriteMultipart"),
            "it follows from what somebody was allowed to do",
            Set.of("IssueAward", "RefreshCompliance", "KeptFiles"),
            "those who call it have asked",
            Set.of("AwardsQuery", "GatherCopy", "Gathered"),
            "it is what they ask",
            Set.of("PermissionOfTheActor", "LevelsOfPeople"));

    private AskedNobody() {}

    static boolean isKnown(JavaClass type) {
        return BECAUSE.values().stream().anyMatch(names -> names.contains(type.getSimpleName()));
    }
}
