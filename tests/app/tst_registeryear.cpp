#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include "models/people/contactpoint.h"
#include "models/people/personrepository.h"
#include "models/store/campaign.h"
#include "models/volunteers/volunteerrepository.h"
#include "tests/app/clirunner.h"
#include "tests/support/filecontent.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// From one register to the next from the command line: what was recorded of people and doors stands where it stood
/// when the council has numbered everybody anew.
class TestRegisterYear : public QObject
{
    Q_OBJECT

    static constexpr int kConversations = 200;

    CliRunner m_cli;
    QHash<QString, QJsonObject> m_before; ///< people by number
    QStringList m_talkedTo;               ///< numbers
    QMap<QString, QStringList> m_walks;   ///< doors in their order, by round
    QByteArray m_conversations;

    static QString december() { return CliRunner::shared(u"register/camden-december-xpress.csv"_s).first(); }

    QJsonArray list(const QString &what) const
    {
        return m_cli.run({u"list"_s, what, m_cli.campaign(), u"--json"_s}).array();
    }

    QByteArray bytes() const
    {
        QFile file(m_cli.campaign());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Cells of a CSV without quotes, without its heading.
    QList<QStringList> table(const QString &name) const
    {
        QFile file(m_cli.file(name));
        QList<QStringList> rows;
        if (file.open(QIODevice::ReadOnly)) {
            for (const QByteArray &line : file.readAll().split('\n').mid(1))
                rows += QString::fromUtf8(line.trimmed()).split(u',');
        }
        rows.removeIf([](const QStringList &row) { return row.size() < 4; });
        return rows;
    }

    static QList<QStringList> truth()
    {
        QFile file(CliRunner::shared(u"register/camden-december-truth.csv"_s).first());
        QList<QStringList> rows;
        if (file.open(QIODevice::ReadOnly)) {
            for (const QByteArray &line : file.readAll().split('\n').mid(1))
                rows += QString::fromUtf8(line.trimmed()).split(u',');
        }
        rows.removeIf([](const QStringList &row) { return row.size() != 4; });
        return rows;
    }

    QMap<QString, QStringList> walks() const
    {
        QMap<QString, QStringList> doors;
        for (const QJsonValue &round : list(u"rounds"_s)) {
            const QString name = round.toObject().value(u"name"_s).toString();
            (void)m_cli.run({u"export"_s, u"leaflet-list"_s, m_cli.campaign(), u"--round"_s, name, u"--format"_s,
                             u"csv"_s, u"--out"_s, m_cli.file(u"walk.csv"_s)});
            for (const QStringList &row : table(u"walk.csv"_s))
                doors[name] += row.mid(1).join(u','); // the first says which stop it is
            QFile::remove(m_cli.file(u"walk.csv"_s));
        }
        return doors;
    }

    std::unique_ptr<Campaign> open() const
    {
        auto opened = Campaign::open(m_cli.campaign(), u"correct horse battery"_s);
        return opened ? std::move(opened).value() : nullptr;
    }

    static void reach(Campaign &campaign, const QString &number)
    {
        const auto person = PersonRepository::findByNumber(campaign.connection(), number);
        QVERIFY(person && *person);
        const Status status = campaign.write([&](Connection &c) -> Status {
            ROSETTE_ASSIGN(const auto known, PersonRepository::find(c, **person));
            ROSETTE_CHECK(ContactPointRepository::insert(
                c, ContactPoint{{}, **person, ContactKind::Mobile, u"07700 900123"_s, Consent::Given, 1, u"Ann"_s}));
            ROSETTE_CHECK(VolunteerRepository::insert(c, Volunteer{.person = **person,
                                                                   .forename = known->forename,
                                                                   .surname = known->surname,
                                                                   .mobile = u"07700 900123"_s}));
            return {};
        });
        QVERIFY2(status, status ? "" : qPrintable(status.error().message));
    }

private slots:
    void initTestCase()
    {
        const QString campaign = m_cli.campaign();
        ROSETTE_RUN(m_cli, {u"new"_s, campaign, u"--name"_s, u"Camden"_s});
        for (const auto &[kind, file] :
             {std::pair(u"wards"_s, u"wards/camden-wards.geojson"_s), std::pair(u"postcodes"_s, u"postcodes/nw.csv"_s),
              std::pair(u"postcodes"_s, u"postcodes/n.csv"_s),
              std::pair(u"register"_s, u"register/camden-xpress-full.csv"_s),
              std::pair(u"register"_s, u"register/camden-xpress-update.csv"_s)})
            ROSETTE_RUN(m_cli, {u"import"_s, kind, campaign, CliRunner::shared(file).first()});
        for (const QJsonValue &person : list(u"people"_s))
            m_before[person.toObject().value(u"number"_s).toString()] = person.toObject();
        m_before.remove(QString()); // who left with the month's update
        QCOMPARE(m_before.size(), 14337);

        ROSETTE_RUN(m_cli, {u"add"_s, u"round"_s, campaign, u"--title"_s, u"Whole streets"_s, u"--streets"_s,
                            u"Courthope Road, Estelle Road, Malden Road"_s});
        ROSETTE_RUN(m_cli, {u"add"_s, u"round"_s, campaign, u"--title"_s, u"Stages"_s, u"--stages"_s,
                            u"Bartholomew Villas odds 1-17, evens 30-2, Evangelist Road down"_s});
        m_walks = walks();
        QCOMPARE(m_walks.size(), 2);
        for (const QStringList &doors : std::as_const(m_walks))
            QVERIFY(doors.size() > 10);

        const auto sheets = m_cli.run({u"export"_s, u"contact-sheets"_s, campaign, u"--ward"_s, u"Kentish Town"_s,
                                       u"--format"_s, u"csv"_s, u"--out"_s, m_cli.file(u"sheets.csv"_s), u"--json"_s});
        QVERIFY2(sheets.exitCode == 0, sheets.err.constData());
        QMap<QString, QByteArray> answers; // by sheet
        for (const QStringList &row : table(u"sheets.csv"_s)) {
            if (m_talkedTo.size() >= kConversations || !m_before.contains(row.at(2)))
                continue;
            const bool isLeft = m_talkedTo.size() % 20 == 7;
            answers[row.at(0)] += row.at(1).toUtf8() + (isLeft ? ": do not contact\n" : ": spoke, support 2, poster\n");
            m_talkedTo += row.at(2);
        }
        QCOMPARE(m_talkedTo.size(), kConversations);
        for (auto sheet = answers.begin(); sheet != answers.end(); ++sheet) {
            const auto log = m_cli.run({u"log"_s, campaign, u"--sheet"_s, sheet.key()}, *sheet);
            QVERIFY2(log.exitCode == 0, log.err.constData());
        }
        const auto opened = open();
        QVERIFY(opened);
        reach(*opened, m_talkedTo.at(3));
        reach(*opened, m_talkedTo.at(103));
    }

    void dryRunSaysWhatItWouldDoAndLeavesTheFileByteForByte()
    {
        const QByteArray before = bytes();
        const auto look =
            m_cli.run({u"import"_s, u"register"_s, m_cli.campaign(), december(), u"--dry-run"_s, u"--json"_s});
        QVERIFY2(look.exitCode == 0, look.err.constData());
        for (const QString &key :
             {u"added"_s, u"amended"_s, u"removed"_s, u"unchanged"_s, u"moved"_s, u"unsure"_s, u"rejected"_s})
            QVERIFY2(look.object().value(key).isDouble(), qPrintable(key));
        QVERIFY(look.object().value(u"problems"_s).isArray());
        QVERIFY(look.object().value(u"dry_run"_s).toBool());
        QVERIFY(bytes() == before);
        QVERIFY(!QFile::exists(m_cli.campaign() + u"-wal"_s));
    }

    void brokenFilesAreRefusedWithTheLineAndLeaveTheFileByteForByte_data()
    {
        QTest::addColumn<QString>("file");
        for (const char *name :
             {"democracy-counts-utf-16le.csv", "ems-dcounts-districts.csv", "ems-dcounts-stations-small.csv",
              "ems-dcounts-stations.csv", "ems-fcs.json", "ems-idox-eros.csv", "ems-other.csv", "ems-other.json",
              "ems-xpress-dc.csv", "ems-xpress-weblookup.CSV", "encoding-windows1252.tsv", "ext-csv-with-tsv-ext.tsv",
              "ext-tsv-with-csv-ext.csv", "incomplete-file.CSV", "invalid.json", "not-a-csv.csv",
              "small-files-empty.csv", "small-files-empty2.csv", "small-files-nearly_empty.csv"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void brokenFilesAreRefusedWithTheLineAndLeaveTheFileByteForByte()
    {
        QFETCH(QString, file);
        const QByteArray before = bytes();
        const auto refused = m_cli.run({u"import"_s, u"register"_s, m_cli.campaign(),
                                        CliRunner::shared(u"register/council-fixtures/"_s + file).first()});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY(refused.out.isEmpty());
        QCOMPARE(refused.err.count('\n'), 1);
        QVERIFY2(refused.err.contains(file.toUtf8()), refused.err.constData());
        static const QRegularExpression kLine(u"\\bline \\d+"_s, QRegularExpression::CaseInsensitiveOption);
        QVERIFY2(kLine.match(QString::fromUtf8(refused.err)).hasMatch(), refused.err.constData());
        QVERIFY(bytes() == before);
    }

    void decemberKeepsPeopleAndWhatWasRecorded()
    {
        const auto before = FileContent::of(open()->connection());
        const int doorsBefore = int(list(u"doors"_s).size());
        m_conversations = m_cli.run({u"list"_s, u"conversations"_s, m_cli.campaign(), u"--json"_s}).out;
        const auto import = m_cli.run({u"import"_s, u"register"_s, m_cli.campaign(), december(), u"--json"_s});
        QVERIFY2(import.exitCode == 0, import.err.constData());
        QCOMPARE(int(list(u"doors"_s).size()) - doorsBefore, import.object().value(u"doors"_s).toInt(-1));

        const auto after = FileContent::of(open()->connection());
        for (const QString &table : {u"conversations"_s, u"follow_ups"_s, u"contact_points"_s, u"volunteers"_s,
                                     u"rounds"_s, u"stages"_s, u"sheets"_s, u"sheet_lines"_s})
            QVERIFY2(after.rows(table) == before.rows(table) && !after.rows(table).isEmpty(), qPrintable(table));
        const auto people = before.rows(u"people"_s).keys();
        for (const QString &column : {u"id"_s, u"is_do_not_contact"_s, u"is_deceased"_s, u"has_moved"_s, u"note"_s})
            QCOMPARE(after.column(u"people"_s, column, people), before.column(u"people"_s, column, people));
        QCOMPARE(m_cli.run({u"list"_s, u"conversations"_s, m_cli.campaign(), u"--json"_s}).array().size(),
                 kConversations);
    }

    void whoStayedIsTheSamePersonAndNobodyIsSomebodyElse()
    {
        QHash<QString, QJsonObject> after;
        for (const QJsonValue &person : list(u"people"_s))
            after[person.toObject().value(u"number"_s).toString()] = person.toObject();
        after.remove(QString());
        QCOMPARE(after.size(), 14078);
        QHash<qint64, QString> oldNumber; // by person
        for (auto person = m_before.begin(); person != m_before.end(); ++person)
            oldNumber[person->value(u"id"_s).toInteger()] = person.key();

        int stayed = 0;
        int found = 0;
        int matched = 0;
        int right = 0;
        QSet<QString> stayedTalkedTo;
        for (const QStringList &row : truth()) {
            const qint64 id = after.value(row.at(1)).value(u"id"_s).toInteger();
            const bool isKnown = oldNumber.contains(id);
            matched += isKnown;
            right += isKnown && oldNumber.value(id) == row.at(0);
            if (row.at(0).isEmpty() || row.at(2) == u"1")
                continue;
            ++stayed;
            found += isKnown && oldNumber.value(id) == row.at(0);
            if (m_talkedTo.contains(row.at(0)) && oldNumber.value(id) == row.at(0))
                stayedTalkedTo.insert(row.at(0));
        }
        QVERIFY(stayed > 12500);
        QVERIFY2(found * 1000.0 >= stayed * 997.0, qPrintable(u"%1 of %2"_s.arg(found).arg(stayed)));
        QVERIFY2(right * 10000.0 >= matched * 9995.0, qPrintable(u"%1 of %2"_s.arg(right).arg(matched)));
        QVERIFY(stayedTalkedTo.size() > kConversations * 8 / 10);
    }

    void roundsWalkTheSameDoorsInTheSameOrder()
    {
        const auto now = walks();
        for (auto walk = m_walks.begin(); walk != m_walks.end(); ++walk) {
            QStringList stayed = now.value(walk.key());
            stayed.removeIf([&](const QString &door) { return !walk->contains(door); });
            QCOMPARE(stayed, *walk);
        }
    }
};

QTEST_GUILESS_MAIN(TestRegisterYear)
#include "tst_registeryear.moc"
