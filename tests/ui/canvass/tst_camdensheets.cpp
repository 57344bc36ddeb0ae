#include <QAction>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QTest>

#include "models/canvass/canvassfigures.h"
#include "models/canvass/conversation.h"
#include "models/canvass/sheetentry.h"
#include "models/canvass/sheettotals.h"
#include "models/output/contactsheets.h"
#include "models/people/personrepository.h"
#include "models/places/pollingdistrictrepository.h"
#include "models/register/registerimport.h"
#include "models/store/statement.h"
#include "tests/app/clirunner.h"
#include "tests/support/sharedata.h"
#include "tests/ui/support/uitestcampaign.h"
#include "ui/canvass/canvasspage.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSheets = 150;
constexpr int kTyped = 40;

// What was typed, line by line of every sheet, without ids and instants.
constexpr auto kHeardSql = R"(
SELECT s.number || '/' || l.line_key || ' ' || v.outcome || '|' || v.support || '|' || v.note || '|'
       || coalesce((SELECT group_concat(f.ask) FROM (SELECT ask FROM follow_ups WHERE conversation_id = v.id ORDER BY ask) f), '') || '|'
       || coalesce((SELECT group_concat(a.answer) FROM answers a WHERE a.conversation_id = v.id), '')
  FROM conversations v JOIN sheet_lines l ON l.id = v.sheet_line_id JOIN sheets s ON s.id = l.sheet_id
 WHERE v.is_corrected = 0 ORDER BY s.number, l.line_key)"_L1;
constexpr auto kDoorsTriedSql = "SELECT count(DISTINCT door_id) FROM conversations WHERE is_corrected = 0"_L1;
constexpr auto kContactsSql = R"(
SELECT count(DISTINCT person_id) FROM conversations
 WHERE is_corrected = 0 AND outcome IN (SELECT key FROM codes WHERE kind = 'outcome' AND is_contact = 1))"_L1;

QStringList heard(Connection &c)
{
    return *Statement(c, QString(kHeardSql)).list([](const Row &row) { return row.text(0); });
}
int counted(Connection &c, QLatin1String sql) { return int(*Statement(c, QString(sql)).scalar()); }

} // namespace

/// A month of canvassing a real register: 150 sheets printed, 40 typed back in the window and by command, the others
/// after everything changed.
class TestCamdenSheets : public QObject
{
    Q_OBJECT

    UiTestCampaign m_test;
    CliRunner m_cli;
    QStringList m_script; ///< the recorded typing: "sheet 12", then its lines

    Connection &connection() { return m_test.connection(); }
    void import(const QString &file)
    {
        const Feedback feedback;
        ROSETTE_VERIFY(importRegister(m_test.campaign().file(), connection(), {sharedData(file)},
                                      {.clock = m_test.clock(), .feedback = feedback}));
    }
    QList<SheetLine> linesOf(int number)
    {
        return *SheetRepository::lines(connection(), SheetRepository::findByNumber(connection(), number)->id);
    }

    /// As volunteers type: who was spoken to one by one, here and there a correction, then the rest.
    void record(int number, QRandomGenerator &random)
    {
        static const QStringList said{u"s1 poster"_s, u"s2"_s,    u"spoke, support 3, q1 yes"_s, u"refused"_s,
                                      u"s4 q1 n"_s,   u"moved"_s, u"s1, casework, note bins"_s};
        const qsizetype lines = linesOf(number).size();
        m_script += u"sheet %1"_s.arg(number);
        for (int i = 0; i < 3; ++i)
            m_script += u"%1 %2"_s.arg(random.bounded(int(lines)) + 1).arg(said.at(random.bounded(said.size())));
        m_script += u"na rest"_s;
        if (number % 5 == 0)
            m_script += u"%1: spoke"_s.arg(random.bounded(int(lines)) + 1);
    }

private slots:
    void initTestCase()
    {
        import(u"register/camden-xpress-full.csv"_s);
        ROSETTE_VERIFY(m_test.campaign().write([](Connection &c) -> Status {
            ROSETTE_CHECK(
                QuestionRepository::insert(c, Question{.text = u"Do you use the bus?"_s, .shortText = u"Buses"_s}));
            return {};
        }));
        const Feedback feedback;
        int printed = 0;
        const QList<PollingDistrict> districts = *PollingDistrictRepository::list(connection());
        for (const PollingDistrict &district : districts) {
            if (printed >= kSheets)
                break;
            const ContactSheetRequest request{.district = district.id,
                                              .files = {{ExportFormat::Pdf, m_cli.file(district.code + u".pdf"_s)}}};
            const auto batch =
                makeContactSheets({m_test.campaign().file(), connection(), m_test.clock(), feedback}, request);
            ROSETTE_VERIFY(batch);
            printed = batch->numbers.last();
        }
        QVERIFY(printed >= kSheets);
        QRandomGenerator random(2026);
        for (int number = 1; number <= kTyped; ++number)
            record(number, random);
    }

    void theWindowAndTheCommandKeepTheSame()
    {
        const QString copy = m_cli.file(u"copy.rosette"_s);
        ROSETTE_RUN(m_cli, {u"backup"_s, m_test.file().path(), copy});

        CanvassPage page(m_test.context());
        page.show();
        page.findChild<QAction *>(u"enterAction"_s)->trigger();
        auto *number = page.findChild<QLineEdit *>(u"sheetNumberLineEdit"_s);
        auto *entry = page.findChild<QLineEdit *>(u"entryLineEdit"_s);
        for (const QString &line : std::as_const(m_script)) {
            const bool isSheet = line.startsWith(u"sheet "_s);
            if (isSheet && number != page.focusWidget())
                QTest::keyClick(entry, Qt::Key_Escape);
            QTest::keyClicks(isSheet ? number : entry, isSheet ? line.section(u' ', 1) : line);
            QTest::keyClick(isSheet ? number : entry, Qt::Key_Return);
        }

        const auto log = m_cli.run({u"log"_s, copy}, m_script.join(u'\n').toUtf8());
        QVERIFY2(log.exitCode == 0, log.err.constData());
        const auto other = Campaign::open(copy, TestCampaign::passphrase());
        ROSETTE_VERIFY(other);
        const QStringList inWindow = heard(connection());
        QVERIFY(inWindow.size() > kTyped * 20);
        QCOMPARE(inWindow, heard((*other)->connection()));
    }

    void figuresAreThoseOfPlainSql()
    {
        const auto total = canvassTotal(connection());
        ROSETTE_VERIFY(total);
        QCOMPARE(total->doorsTried, counted(connection(), kDoorsTriedSql));
        QCOMPARE(total->contacts, counted(connection(), kContactsSql));
        SheetTotals sum;
        for (int number = 1; number <= kTyped; ++number) {
            const auto totals = SheetTotals::of(connection(), SheetRepository::findByNumber(connection(), number)->id);
            ROSETTE_VERIFY(totals);
            sum.doorsTried += totals->doorsTried;
            sum.peopleSpokenTo += totals->peopleSpokenTo;
        }
        QCOMPARE(sum.doorsTried, total->doorsTried);
        QCOMPARE(sum.peopleSpokenTo, total->contacts);
    }

    /// The questions and the scale change, the council sends a month's update and renumbers everybody.
    void oldSheetsAreTypedBackAfterEverythingChanged()
    {
        QHash<int, QList<SheetLine>> printed;
        for (int number = kTyped + 1; number <= kTyped + 10; ++number)
            printed[number] = linesOf(number);
        ROSETTE_VERIFY(m_test.campaign().write([](Connection &c) -> Status {
            ROSETTE_ASSIGN(const QList<Question> questions, QuestionRepository::list(c));
            ROSETTE_CHECK(QuestionRepository::setRetired(c, questions.first().id, true));
            ROSETTE_CHECK(QuestionRepository::insert(c, Question{.text = u"Is rent too high?"_s}));
            ROSETTE_ASSIGN(const QList<Code> codes, CodeRepository::list(c));
            for (Code code : codes) {
                code.isRetired = code.isRetired || code.kind == CodeKind::Support;
                ROSETTE_CHECK(CodeRepository::update(c, code));
            }
            return CodeRepository::insert(
                c, Code{.kind = CodeKind::Support, .key = u"letters/1"_s, .label = u"Ours"_s, .position = 1});
        }));
        import(u"register/camden-xpress-update.csv"_s);
        import(u"register/camden-december-xpress.csv"_s);

        int typed = 0;
        const EntryContext context{.heldAt = m_test.clock().nowMs(), .recordedAt = m_test.clock().nowMs()};
        for (auto sheet = printed.cbegin(); sheet != printed.cend(); ++sheet) {
            const SheetId id = SheetRepository::findByNumber(connection(), sheet.key())->id;
            const auto answer = SheetEntry::enter(m_test.campaign().file(), connection(), id,
                                                  u"1-%1: spoke, support 1, q1 yes"_s.arg(sheet->size()), context);
            ROSETTE_VERIFY(answer);
            QVERIFY2(answer->isUsed, qPrintable(answer->text));
            QCOMPARE(answer->saved.size(), sheet->size());
            ConversationFilter filter;
            filter.sheet = id;
            const auto onFile = ConversationRepository::list(connection(), filter, 1000);
            QHash<SheetLineId, Conversation> ofLine;
            for (const Conversation &conversation : *onFile)
                ofLine.insert(conversation.sheetLine, conversation);
            for (const SheetLine &line : *sheet) {
                const Conversation &kept = ofLine[line.id];
                QCOMPARE(kept.person, line.person);
                QCOMPARE(kept.door, line.door);
                QCOMPARE(kept.support, u"1"_s); // the paper's scale, not the new one
                QCOMPARE(kept.answers.size(), 1);
                ++typed;
            }
        }
        QVERIFY(typed > 200);
        // Who stands on the paper is whom the answer hangs on: nobody was mixed up by the new numbers.
        for (const SheetLine &line : std::as_const(printed[kTyped + 1])) {
            const auto person = PersonRepository::find(connection(), line.person);
            QVERIFY(person && *person);
            const QString forename = line.printed[u"name"_s].toString().section(u' ', 0, 0);
            QVERIFY2((*person)->displayName().startsWith(forename), qPrintable((*person)->displayName()));
        }
    }
};

QTEST_MAIN(TestCamdenSheets)
#include "tst_camdensheets.moc"
