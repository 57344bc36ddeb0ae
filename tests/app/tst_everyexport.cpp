#include <QDirIterator>
#include <QTest>

#include "models/store/campaign.h"
#include "models/store/statement.h"
#include "models/tables/tablereader.h"
#include "tests/app/clirunner.h"
#include "tests/support/pdftext.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// Every way out of the file that the program knows, walked with a town full of people who must stay: who asked not to
/// be contacted, anonymous entries, people under sixteen; among them electors, volunteers on shifts, deliverers and who
/// came to meetings.
class TestEveryExport : public QObject
{
    Q_OBJECT

    /// Surname of all who must stay, and of all who may leave. Not "held back", which the papers say in so many words.
    static constexpr auto kStays = "Staywithin"_L1;
    static constexpr auto kLeaves = "Mayleave"_L1;

    static constexpr auto kWhoStaysSql = "SELECT id FROM fates WHERE fate IN (1, 3, 5)"_L1;

    enum class Names { Some, None };

    struct Way
    {
        QString item;
        QStringList options;
        QStringList formats;
        Names names = Names::Some; ///< whether it names people at all
    };

    static QList<Way> ways()
    {
        const QString month = QDate::currentDate().toString(u"yyyy-MM");
        const QStringList tables{u"pdf"_s, u"csv"_s}; // a workbook has the same table as a CSV
        const QStringList ward{u"--ward"_s, u"Southbank"_s};
        return {
            {u"contact-sheets"_s, ward, {u"pdf"_s, u"csv"_s, u"xlsx"_s}},
            {u"contact-sheets"_s, ward + QStringList{u"--layout"_s, u"households"_s}, {u"pdf"_s}},
            {u"contact-sheets"_s, ward + QStringList{u"--layout"_s, u"doors"_s}, {u"pdf"_s}, Names::None},
            {u"contact-sheets"_s, {u"--sheet"_s, s_sheet}, {u"pdf"_s}},
            {u"contact-sheets"_s, {u"--sheet"_s, s_sheet, u"--remainder"_s}, {u"pdf"_s}},
            {u"debrief"_s, {u"--activity"_s, s_session}, {u"pdf"_s}},
            {u"labels"_s, ward + QStringList{u"--to"_s, u"voters"_s}, tables},
            {u"labels"_s, ward, tables},
            {u"leaflet-counts"_s, ward, tables, Names::None},
            {u"day-sheet"_s, {u"--date"_s, saturday()}, {u"pdf"_s, u"text"_s}},
            {u"rota"_s, {u"--month"_s, month}, {u"pdf"_s, u"xlsx"_s, u"csv"_s, u"ics"_s, u"text"_s}},
            {u"rota"_s, {u"--month"_s, month, u"--by-person"_s}, {u"xlsx"_s}},
            {u"calendar"_s, {u"--month"_s, month}, {u"ics"_s}},
            {u"chat"_s, {u"--month"_s, month, u"--with-phones"_s}, {u"txt"_s}},
            {u"own-sheets"_s, {u"--month"_s, month, u"--phones"_s, u"all"_s}, {u"pdf"_s}},
            {u"poster"_s, {u"--month"_s, month}, {u"pdf"_s}},
            {u"poster"_s, {u"--month"_s, month, u"--public"_s}, {u"pdf"_s}, Names::None},
            {u"people"_s, {}, {u"csv"_s, u"xlsx"_s}},
            {u"person"_s, {u"--person"_s, s_whoMayLeave}, {u"pdf"_s, u"html"_s, u"json"_s}},
            {u"contact-list"_s, {u"--by"_s, u"phone"_s}, tables},
            {u"contact-list"_s, {u"--by"_s, u"email"_s}, {u"csv"_s}},
            {u"privacy-cards"_s, {}, {u"pdf"_s}, Names::None},
            {u"follow-ups"_s, {}, tables},
            {u"leaflet-list"_s, {u"--round"_s, u"Southbank 1"_s}, tables, Names::None},
            {u"map"_s, ward + QStringList{u"--colour-doors"_s, u"outcome"_s}, {u"svg"_s}, Names::None},
            {u"round-map"_s, ward + QStringList{u"--with-names"_s}, {u"pdf"_s}},
            {u"cover-slips"_s, {u"--with-phones"_s}, {u"pdf"_s}},
            {u"deliverers"_s, {}, tables},
            {u"report"_s, {u"--period"_s, year(), u"--part"_s, u"volunteers"_s}, tables},
            {u"report"_s, {u"--period"_s, year(), u"--part"_s, u"representatives"_s}, tables},
            {u"report"_s, {u"--period"_s, year(), u"--part"_s, u"work"_s}, tables, Names::None},
            {u"meeting"_s, {u"--meeting"_s, s_meeting}, {u"pdf"_s}},
        };
    }

    static QString year() { return QString::number(QDate::currentDate().year()); }
    static QString saturday()
    {
        const QDate today = QDate::currentDate();
        return today.addDays(6 - today.dayOfWeek()).toString(Qt::ISODate);
    }

    static QString textOf(const QString &path)
    {
        if (path.endsWith(u".pdf"_s))
            return pdfPages(path).join(u'\n');
        if (path.endsWith(u".xlsx"_s)) {
            const auto table = TableReader::open(path);
            if (!table)
                qFatal("%s", qPrintable(table.error().message));
            QString text = (*table)->heading().join(u' ');
            TableRow row;
            while ((*table)->next(row).valueOr(false))
                text += u'\n' + row.cells.join(u' ');
            return text;
        }
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    Status change(const QStringList &statements)
    {
        ROSETTE_ASSIGN(const auto campaign, Campaign::open(m_cli.campaign(), CliRunner::passphrase()));
        return campaign->write([&](Connection &c) -> Status {
            for (const QString &sql : statements) {
                ROSETTE_CHECK(Statement(c, sql).run());
            }
            return {};
        });
    }

    CliRunner m_cli;
    static inline QString s_whoMayLeave; ///< an elector's number
    static inline QString s_meeting;     ///< an activity's id
    static inline QString s_session;     ///< a canvass session's
    static inline QString s_sheet;       ///< printed with everybody on it

private slots:
    /// Every second one must stay, each third of them for another reason; those without an entry in the register asked
    /// not to be contacted. Sheets were printed before any of them said so.
    void initTestCase()
    {
        ROSETTE_RUN(m_cli, {u"demo"_s, m_cli.campaign()});
        const QString mail = kStays.toString().toLower() + u"@example.org"_s;
        ROSETTE_VERIFY(change({
            u"CREATE TABLE fates (id INTEGER PRIMARY KEY, fate INTEGER NOT NULL)"_s,
            u"INSERT INTO fates SELECT id, row_number() OVER (ORDER BY id) % 6 FROM people"_s,
            u"UPDATE people SET surname = '%1', name_key = lower('%1, ' || forename)"_s.arg(kLeaves),
            u"UPDATE people SET surname = '%1', name_key = lower('%1, ' || forename) WHERE id IN (%2)"_s.arg(
                kStays, kWhoStaysSql),
            u"UPDATE contact_points SET value = iif(kind = 'email', '%1', '07700 900999') WHERE person_id IN (%2)"_s
                .arg(mail, kWhoStaysSql),
            u"UPDATE contact_points SET consent = 'given', consent_at = 1"_s,
            u"UPDATE volunteers SET is_representative = 1"_s,
        }));
        const auto printed = m_cli.run({u"export"_s, u"contact-sheets"_s, m_cli.campaign(), u"--ward"_s, u"Southbank"_s,
                                        u"--format"_s, u"pdf"_s, u"--out"_s, m_cli.file(u"before.pdf"_s), u"--json"_s});
        QVERIFY2(printed.exitCode == 0, printed.err.constData());
        s_sheet = QString::number(printed.object().value(u"sheets"_s).toArray().first().toInt());
        QVERIFY(textOf(m_cli.file(u"before.pdf"_s)).contains(kStays));
        const QString birthday = QDate::currentDate().addYears(-15).toString(Qt::ISODate);
        ROSETTE_VERIFY(change({
            u"UPDATE registrations SET kind = 'anonymous' WHERE person_id IN (SELECT id FROM fates WHERE fate = 1)"_s,
            u"UPDATE registrations SET birth_date = '%1', attainment_date = '' WHERE person_id IN"
            " (SELECT id FROM fates WHERE fate = 3)"_s.arg(birthday),
            u"UPDATE people SET is_do_not_contact = 1 WHERE id IN (SELECT id FROM fates WHERE fate = 5)"_s,
            u"UPDATE people SET is_do_not_contact = 1 WHERE registration_id IS NULL AND id IN (%1)"_s.arg(kWhoStaysSql),
            u"DROP TABLE fates"_s,
        }));
        const auto people = m_cli.run({u"list"_s, u"people"_s, m_cli.campaign(), u"--json"_s}).array();
        for (const QJsonValue &person : people) {
            if (person[u"name"_s].toString().contains(kLeaves) && !person[u"number"_s].toString().isEmpty())
                s_whoMayLeave = person[u"number"_s].toString();
        }
        QVERIFY(!s_whoMayLeave.isEmpty());
        const auto activities = m_cli.run({u"list"_s, u"activities"_s, m_cli.campaign(), u"--json"_s}).array();
        for (const QJsonValue &activity : activities) {
            if (activity[u"kind"_s] == u"meeting"_s)
                s_meeting = QString::number(activity[u"id"_s].toInteger());
            if (activity[u"kind"_s] == u"canvass"_s && s_session.isEmpty()) // the first: its team is known
                s_session = QString::number(activity[u"id"_s].toInteger());
        }
    }

    void everyItemOfTheProgramIsWalked()
    {
        const auto refused = m_cli.run({u"export"_s, u"nothing"_s, m_cli.campaign()});
        QCOMPARE(refused.exitCode, 2);
        const QString words = QString::fromUtf8(refused.err).section(u"one of "_s, 1).section(u", then"_s, 0, 0);
        QStringList items = words.split(u", "_s);
        items.sort();
        QStringList walked;
        for (const Way &way : ways())
            walked += way.item;
        walked.removeDuplicates();
        walked.sort();
        QCOMPARE(walked, items);
    }

    void terminalListsNameNobodyWhoMustStay()
    {
        const auto refused = m_cli.run({u"list"_s, u"nothing"_s, m_cli.campaign()});
        QCOMPARE(refused.exitCode, 2);
        const QStringList lists =
            QString::fromUtf8(refused.err).section(u"one of "_s, 1).section(u", then"_s, 0, 0).split(u", "_s);
        QVERIFY(lists.contains(u"conversations"_s));
        int naming = 0;
        for (const QString &list : lists) {
            const auto said = m_cli.run({u"list"_s, list, m_cli.campaign(), u"--json"_s});
            if (said.exitCode != 0)
                continue; // wants an option: covers, say
            naming += said.out.contains(kLeaves.data()) ? 1 : 0;
            const auto at = said.out.indexOf(kStays.data());
            QVERIFY2(at < 0, qPrintable(list + u": "_s + QString::fromUtf8(said.out.mid(at - 200, 400))));
        }
        QVERIFY2(naming >= 3, qPrintable(QString::number(naming))); // people, volunteers, conversations
    }

    void whoMustStayIsNowhere_data()
    {
        QTest::addColumn<QString>("item");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("format");
        QTest::addColumn<bool>("namesPeople");
        for (const Way &way : ways()) {
            for (const QString &format : way.formats)
                QTest::addRow("%s %s as %s", qPrintable(way.item), qPrintable(way.options.join(u' ')),
                              qPrintable(format))
                    << way.item << way.options << format << (way.names == Names::Some);
        }
    }
    void whoMustStayIsNowhere()
    {
        QFETCH(QString, item);
        QFETCH(QStringList, options);
        QFETCH(QString, format);
        QFETCH(bool, namesPeople);
        const QTemporaryDir folder;
        const QString out = item == u"own-sheets"_s ? folder.path() : folder.filePath(u"out."_s + format);
        QStringList words{u"export"_s, item, m_cli.campaign(), u"--out"_s, out};
        if (item != u"calendar"_s && item != u"chat"_s)
            words += {u"--format"_s, format};
        ROSETTE_RUN(m_cli, words + options);

        QString text;
        for (QDirIterator it(folder.path(), QDir::Files); it.hasNext();) {
            const QString path = it.next();
            text += path + u'\n' + textOf(path);
        }
        QVERIFY(!text.isEmpty());
        QVERIFY2(text.contains(kLeaves) == namesPeople, qPrintable(text.left(3000)));
        for (const QString &hidden : {kStays.toString(), u"07700 900999"_s, u"07700900999"_s}) {
            const auto at = text.indexOf(hidden, 0, Qt::CaseInsensitive);
            QVERIFY2(at < 0, qPrintable(text.mid(at - 200, 400)));
        }
    }
};

QTEST_GUILESS_MAIN(TestEveryExport)
#include "tst_everyexport.moc"
