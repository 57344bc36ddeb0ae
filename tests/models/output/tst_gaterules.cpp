#include <QTest>

#include "models/output/copiedrows.h"
#include "models/output/exportlog.h"
#include "models/output/gate.h"
#include "models/output/gaterules.h"
#include "models/people/contactpoint.h"
#include "models/people/personevent.h"
#include "models/people/personrepository.h"
#include "tests/support/doorsteps.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

namespace {

/// Why somebody of these facts is held back on 21 November 2026, where people vote from 18 on; empty when not.
QString keyOfReason(Purpose purpose, const GateFacts &facts)
{
    const auto reason = reasonToHoldBack(purpose, facts, GateCalendar{QDate(2026, 11, 21), 18});
    return reason ? heldBackKey(*reason) : QString();
}

} // namespace

/// Who may leave the file for what.
class TestGateRules : public QObject
{
    Q_OBJECT

    static GateFacts someone()
    {
        GateFacts facts;
        facts.hasPerson = true;
        facts.isPersonKnown = true;
        return facts;
    }

private slots:
    void eachRuleHoldsBackForItsPurposes_data()
    {
        QTest::addColumn<GateFacts>("facts");
        QTest::addColumn<QString>("onSheets");
        QTest::addColumn<QString>("onLists");
        QTest::addColumn<QString>("onRotas");
        const auto row = [](const char *name, const std::function<void(GateFacts &)> &change, const QString &sheets, const QString &lists, const QString &rotas) {
            GateFacts facts = someone();
            change(facts);
            QTest::newRow(name) << facts << sheets << lists << rotas;
        };
        row("ordinary", [](GateFacts &) {}, {}, {}, {});
        row("do not contact", [](GateFacts &f) { f.isDoNotContact = true; }, u"do-not-contact"_s, u"do-not-contact"_s, u"do-not-contact"_s);
        row("anonymous", [](GateFacts &f) { f.kind = ElectorKind::Anonymous; }, u"anonymous"_s, u"anonymous"_s, u"anonymous"_s);
        row("born 15 years ago", [](GateFacts &f) { f.birthDate = QDate(2011, 1, 1); }, u"under-age"_s, u"under-age"_s, u"under-age"_s);
        row("16 today", [](GateFacts &f) { f.birthDate = QDate(2010, 11, 21); }, {}, {}, {});
        row("18 in more than two years", [](GateFacts &f) { f.attainmentDate = QDate(2028, 11, 22); }, u"under-age"_s, u"under-age"_s, u"under-age"_s);
        row("18 next year", [](GateFacts &f) { f.attainmentDate = QDate(2027, 5, 1); }, {}, {}, {});
        row("overseas", [](GateFacts &f) { f.kind = ElectorKind::Overseas; }, u"overseas"_s, {}, {});
        row("other elector", [](GateFacts &f) { f.kind = ElectorKind::Other; }, u"no-address"_s, {}, {});
        row("deceased", [](GateFacts &f) { f.isDeceased = true; }, u"deceased"_s, u"deceased"_s, u"deceased"_s);
        row("moved", [](GateFacts &f) { f.hasMoved = true; }, u"moved"_s, u"moved"_s, {});
        row("do not knock", [](GateFacts &f) { f.isDoNotKnock = true; }, u"do-not-knock"_s, u"do-not-knock"_s, {});
        row("gone from the file", [](GateFacts &f) { f.isPersonKnown = false; }, u"removed"_s, u"removed"_s, u"removed"_s);
        row("wants no visits", [](GateFacts &f) { f.objections = ContactWay::Door; }, u"objected"_s, {}, {});
    }
    void eachRuleHoldsBackForItsPurposes()
    {
        QFETCH(GateFacts, facts);
        const auto key = [&](Purpose purpose) { return keyOfReason(purpose, facts); };
        QTEST(key(Purpose::CanvassSheet), "onSheets");
        QTEST(key(Purpose::PeopleList), "onLists");
        QTEST(key(Purpose::Rota), "onRotas");
        QFETCH(QString, onSheets);
        const bool isAboutTheDoor = facts.isDoNotKnock || facts.objections == ContactWay::Door;
        QCOMPARE(key(Purpose::Post), isAboutTheDoor ? QString() : onSheets); // a letter does not knock
        QTEST(key(Purpose::Casework), "onRotas");
        QTEST(key(Purpose::TableCopy), "onRotas");
        for (const Purpose purpose : {Purpose::Statistics, Purpose::OwnRecord, Purpose::Backup})
            QCOMPARE(key(purpose), QString());
    }

    void nobodyIsCalledOrMailedWithoutAgreeing_data()
    {
        QTest::addColumn<GateFacts>("facts");
        QTest::addColumn<QString>("calls");
        QTest::addColumn<QString>("mails");
        QTest::addColumn<QString>("letters");
        GateFacts facts = someone();
        QTest::newRow("never asked") << facts << u"no-consent"_s << u"no-consent"_s << QString();
        facts.agreements = ContactWay::Phone;
        QTest::newRow("agreed to calls") << facts << QString() << u"no-consent"_s << QString();
        facts.agreements = ContactWay::Phone | ContactWay::Email;
        QTest::newRow("agreed to both") << facts << QString() << QString() << QString();
        facts.objections = ContactWay::Email | ContactWay::Post;
        QTest::newRow("objects to mail and letters since") << facts << QString() << u"objected"_s << u"objected"_s;
        facts.hasMoved = true;
        QTest::newRow("and moved: a number moves along") << facts << QString() << u"objected"_s << u"moved"_s;
        facts.isDoNotContact = true;
        QTest::newRow("and wants nothing") << facts << u"do-not-contact"_s << u"do-not-contact"_s << u"do-not-contact"_s;
    }
    void nobodyIsCalledOrMailedWithoutAgreeing()
    {
        QFETCH(GateFacts, facts);
        const auto key = [&](Purpose purpose) { return keyOfReason(purpose, facts); };
        QTEST(key(Purpose::Phone), "calls");
        QTEST(key(Purpose::Email), "mails");
        QTEST(key(Purpose::Post), "letters");
    }

    void objectionsAndConsentAreReadFromTheFile()
    {
        TestCampaign campaign;
        Connection &c = campaign.connection();
        Doorsteps doorsteps(c);
        const DoorId door = doorsteps.door(u"Acre Lane"_s, u"2"_s);
        const PersonId ann = doorsteps.elector(door, u"Ford"_s);
        const PersonId ben = doorsteps.elector(door, u"Gray"_s);
        ContactPoint phone{.person = ann, .value = u"07700 900123"_s, .consent = Consent::Given, .consentAt = 5};
        ROSETTE_VERIFY(ContactPointRepository::insert(c, phone));
        phone = {.person = ben, .value = u"07700 900124"_s, .consent = Consent::Refused, .consentAt = 5};
        ROSETTE_VERIFY(ContactPointRepository::insert(c, phone));
        const auto heldBack = [&](Purpose purpose) {
            return Gate::pass(c, purpose, {{ann, door}, {ben, door}}, QDate(2026, 11, 21))->heldBack().toJson();
        };
        QCOMPARE(heldBack(Purpose::Phone), (QJsonObject{{u"no-consent"_s, 1}}));
        QCOMPARE(heldBack(Purpose::Email), (QJsonObject{{u"no-consent"_s, 2}}));

        ROSETTE_VERIFY(ObjectionRepository::set(c, ann, ContactWay::Phone | ContactWay::Door, 6, u"Dan"_s));
        QCOMPARE(*ObjectionRepository::of(c, ann), ContactWay::Phone | ContactWay::Door);
        QVERIFY(ContactPointRepository::usable(c, ann)->isEmpty());
        QCOMPARE(heldBack(Purpose::Phone), (QJsonObject{{u"no-consent"_s, 1}, {u"objected"_s, 1}}));
        QCOMPARE(heldBack(Purpose::CanvassSheet), (QJsonObject{{u"objected"_s, 1}}));
        QCOMPARE(heldBack(Purpose::Post), QJsonObject());
        ROSETTE_VERIFY(ObjectionRepository::set(c, ann, {}, 7, u"Dan"_s));
        QCOMPARE(heldBack(Purpose::CanvassSheet), QJsonObject());
        QCOMPARE(PersonEventRepository::list(c, ann)->size(), 4); // two set, two taken back
    }

    void backupsAreWrittenDown()
    {
        TestCampaign campaign;
        const QString path = campaign.folder() + u"/copy.rosette"_s;
        ROSETTE_VERIFY(Gate::releaseBackup(campaign->file(), campaign.connection(), path, campaign.clock()));
        QVERIFY(QFile::exists(path));
        const auto log = ExportLogRepository::list(campaign.connection());
        QCOMPARE(log->size(), 1);
        QCOMPARE(log->first().fileName, u"copy.rosette"_s);
        QVERIFY(!Gate::releaseBackup(campaign->file(), campaign.connection(), path, campaign.clock())); // is there already
        QCOMPARE(ExportLogRepository::list(campaign.connection())->size(), 1);
    }

    void copiedRowsPassTheGate()
    {
        TestCampaign campaign;
        Connection &c = campaign.connection();
        Doorsteps doorsteps(c);
        const DoorId door = doorsteps.door(u"Acre Lane"_s, u"2"_s);
        const PersonId ann = doorsteps.elector(door, u"Ford"_s);
        const PersonId ben = doorsteps.elector({u"Ben"_s, u"Gray-Hall"_s, door});
        ROSETTE_VERIFY(PersonRepository::setDoNotContact(c, ben, true));
        const ContactPoint phone{.person = ann, .value = u"07700 900123"_s, .consent = Consent::Refused, .consentAt = 5};
        ROSETTE_VERIFY(ContactPointRepository::insert(c, phone));
        const Feedback feedback;
        const ExportContext context{campaign->file(), c, campaign.clock(), feedback};

        const auto known = releaseCopiedRows(context, u"People"_s, u"Name\tPhone\n"_s,
                                             {{u"Ann Ford\t07700 900123\n"_s, {ann}}, {u"Ben Gray-Hall\t\n"_s, {ben}}});
        ROSETTE_VERIFY(known);
        QCOMPARE(known->text, u"Name\tPhone\nAnn Ford\t\n"_s);
        QCOMPARE(known->rowsHeldBack, 1);
        QCOMPARE(known->numbersHeldBack, 1);
        QVERIFY(known->says().contains(u"1 asked not to be contacted"_s));

        // A list that does not say who they are: the names tell.
        const auto unknown = releaseCopiedRows(context, u"Cars"_s, u"Who\n"_s, {{u"GRAY-HALL, Ben\n"_s}, {u"Ben Gray\n"_s}});
        ROSETTE_VERIFY(unknown);
        QCOMPARE(unknown->text, u"Who\nBen Gray\n"_s);
        QVERIFY2(unknown->says().contains(u"1 row has the name of somebody who stays (asked not to be contacted)"_s),
                 qPrintable(unknown->says()));
        const auto log = ExportLogRepository::list(c);
        QCOMPARE(log->size(), 2);
        QCOMPARE(log->first().subject, u"Cars"_s);
        QCOMPARE(log->last().people, 1);

        const auto nothing = releaseCopiedRows(context, u"People"_s, u"Name\n"_s,
                                               {{u"Ben Gray-Hall\n"_s, {ben}}, {u"Ben Gray-Hall\n"_s, {ben}}});
        ROSETTE_VERIFY(nothing);
        QCOMPARE(nothing->rows, 0);
        QCOMPARE(nothing->rowsHeldBack, 2);
        QCOMPARE(nothing->heldBack.total(), 1); // one person, twice
        QCOMPARE(ExportLogRepository::list(c)->size(), 2); // nothing left
    }

    void aNameIsTwoWordsOfOneCell_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<bool>("leaves");
        QTest::newRow("a street is no surname") << u"Hill Road\t4\n"_s << true;
        QTest::newRow("words of two cells") << u"Hill Road\tZoe Court\n"_s << true;
        QTest::newRow("a one-word name") << u"Prince\n"_s << true;
        QTest::newRow("the name") << u"4\tby Zoe Hill, Tue\n"_s << false;
        QTest::newRow("the other way round") << u"HILL, Zoë\n"_s << false;
        QTest::newRow("with a hyphen and an apostrophe") << u"Niamh O’Brien Foss\n"_s << false;
    }
    void aNameIsTwoWordsOfOneCell()
    {
        TestCampaign campaign;
        Connection &c = campaign.connection();
        Doorsteps doorsteps(c);
        const DoorId door = doorsteps.door(u"Acre Lane"_s, u"2"_s);
        const QList<std::pair<QString, QString>> names{
            {u"Zoe"_s, u"Hill"_s}, {QString(), u"Prince"_s}, {u"Niamh"_s, u"O'Brien-Foss"_s}};
        for (const auto &[forename, surname] : names)
            ROSETTE_VERIFY(PersonRepository::setDoNotContact(c, doorsteps.elector({forename, surname, door}), true));
        const Feedback feedback;
        const ExportContext context{campaign->file(), c, campaign.clock(), feedback};
        QFETCH(QString, row);
        const auto copied = releaseCopiedRows(context, u"Pitches"_s, u"Place\n"_s, {{row}}, NamesIn::Unlikely);
        ROSETTE_VERIFY(copied);
        QTEST(copied->rows == 1, "leaves");
        QVERIFY(ExportLogRepository::list(c)->isEmpty()); // places, and nobody's name among them
    }

    void namesAmongPlacesAreWrittenDown()
    {
        TestCampaign campaign;
        Connection &c = campaign.connection();
        Doorsteps doorsteps(c);
        doorsteps.elector({u"Zoe"_s, u"Hill"_s, doorsteps.door(u"Acre Lane"_s, u"2"_s)});
        const Feedback feedback;
        const ExportContext context{campaign->file(), c, campaign.clock(), feedback};
        const QList<CopiedRow> rows{{u"Key with Zoe Hill\n"_s}};
        ROSETTE_VERIFY(releaseCopiedRows(context, u"Pitches"_s, u"Place\n"_s, rows, NamesIn::Unlikely));
        QCOMPARE(ExportLogRepository::list(c)->size(), 1);
    }

    void leafletsStayAwayFromWhereTheyAreNotWanted()
    {
        GateFacts door;
        const GateCalendar calendar{QDate(2026, 11, 21), 18};
        QVERIFY(!reasonToHoldBack(Purpose::LeafletList, door, calendar));
        door.isHouseholdDoNotContact = true;
        QCOMPARE(reasonToHoldBack(Purpose::LeafletList, door, calendar), HeldBackReason::DoNotContact);
        door.isDoNotLeaflet = true;
        QCOMPARE(reasonToHoldBack(Purpose::LeafletList, door, calendar), HeldBackReason::DoNotLeaflet);
        GateFacts addressee = someone();
        addressee.isDoNotLeaflet = true;
        QCOMPARE(reasonToHoldBack(Purpose::Post, addressee, calendar), HeldBackReason::DoNotLeaflet);
    }

    void theFileIsAskedNotTheCaller()
    {
        TestCampaign campaign;
        Connection &c = campaign.connection();
        Doorsteps doorsteps(c);
        const DoorId door = doorsteps.door(u"Acre Lane"_s, u"2"_s);
        const PersonId ann = doorsteps.elector(door, u"Ford"_s);
        const PersonId ben = doorsteps.elector(door, u"Gray"_s);
        ROSETTE_VERIFY(PersonRepository::setDoNotContact(c, ben, true));
        const QList<QString> names{u"Ann"_s, u"Ben"_s, u"Nobody"_s};
        const auto clearance = Gate::pass(c, Purpose::CanvassSheet, {{ann, door}, {ben, {}}, {PersonId(1), door}}, QDate(2026, 11, 21));
        ROSETTE_VERIFY(clearance);
        QCOMPARE(clearance->keep(names), QList<QString>{u"Ann"_s});
        QCOMPARE(clearance->heldBack().total(), 2);
        QCOMPARE(clearance->heldBack().toJson()[u"do-not-contact"_s].toInt(), 1);
        QVERIFY(clearance->heldBack().toText().contains(u"1 asked not to be contacted"_s));
    }

    void whatLeavesIsLoggedAndWhatFailsIsNot()
    {
        TestCampaign campaign;
        Connection &c = campaign.connection();
        const auto clearance = Gate::pass(c, Purpose::PeopleList, {}, QDate(2026, 11, 21));
        ROSETTE_VERIFY(clearance);
        const ReleaseNote note{u"People"_s, u"csv"_s, u"all"_s, 3, 3};
        const auto write = [](QIODevice &device) {
            device.write("x");
            return Status();
        };
        const QString path = campaign.folder() + u"/out.csv"_s;
        ROSETTE_VERIFY(Gate::release(campaign->file(), c, *clearance, note, path, campaign.clock(), write));
        QVERIFY(QFile::exists(path));
        QCOMPARE(ExportLogRepository::list(c)->size(), 1);
        QCOMPARE(ExportLogRepository::list(c)->first().fileName, u"out.csv"_s);

        const auto refused = Gate::release(campaign->file(), c, *clearance, note, campaign.folder() + u"/no/such/out.csv"_s, campaign.clock(), write);
        QCOMPARE(refused.error().code, ErrorCode::Io);
        const auto failed = Gate::release(campaign->file(), c, *clearance, note, path, campaign.clock(),
                                          [](QIODevice &) { return Status(Error{ErrorCode::Io, u"full"_s, {}}); });
        QVERIFY(!failed);
        QFile kept(path);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), QByteArray("x")); // the older file is whole
        QCOMPARE(ExportLogRepository::list(c)->size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestGateRules)
#include "tst_gaterules.moc"
