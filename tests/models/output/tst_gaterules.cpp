#include <QTest>

#include "models/output/exportlog.h"
#include "models/output/gate.h"
#include "models/output/gaterules.h"
#include "models/people/personrepository.h"
#include "tests/support/doorsteps.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

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
    }
    void eachRuleHoldsBackForItsPurposes()
    {
        QFETCH(GateFacts, facts);
        const GateCalendar calendar{QDate(2026, 11, 21), 18};
        const auto key = [&](Purpose purpose) {
            const auto reason = reasonToHoldBack(purpose, facts, calendar);
            return reason ? heldBackKey(*reason) : QString();
        };
        QTEST(key(Purpose::CanvassSheet), "onSheets");
        QTEST(key(Purpose::PeopleList), "onLists");
        QTEST(key(Purpose::Rota), "onRotas");
        QFETCH(QString, onSheets);
        QCOMPARE(key(Purpose::Post), facts.isDoNotKnock ? QString() : onSheets); // a letter does not knock
        QCOMPARE(key(Purpose::Statistics), QString());
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
