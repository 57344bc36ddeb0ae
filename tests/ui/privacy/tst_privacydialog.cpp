#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QUndoStack>

#include "models/canvass/conversation.h"
#include "models/canvass/retention.h"
#include "models/output/privacycard.h"
#include "models/store/statement.h"
#include "tests/support/doorsteps.h"
#include "tests/ui/support/childof.h"
#include "tests/ui/support/uitestcampaign.h"
#include "ui/privacy/privacydialog.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/quantityfield.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// How long data is kept and what the card says, on Tuesday 19 May 2026.
class TestPrivacyDialog : public QObject
{
    Q_OBJECT

    struct Desk
    {
        Desk()
            : dialog(new PrivacyDialog(test.context()))
        {
            dialog->setAttribute(Qt::WA_DeleteOnClose, false);
            dialog->show();
        }
        template <typename T>
        T *child(const QString &name)
        {
            return childOf<T>(dialog.get(), name);
        }
        QString due() { return child<QLabel>(u"oldDataLabel"_s)->text(); }
        void keep(int months)
        {
            auto *field = child<QuantityField>(u"keepMonthsField"_s);
            field->setFocus();
            field->selectAll();
            QTest::keyClicks(field, QString::number(months));
            QTest::keyClick(field, Qt::Key_Return);
        }
        void talk(QDate day)
        {
            const DoorId door = doorsteps.door(u"Acre Lane"_s, QString::number(++doors));
            const qint64 at = day.startOfDay().toMSecsSinceEpoch();
            if (!ConversationRepository::append(
                    test.connection(), {.door = door, .heldAt = at, .outcome = u"no-answer"_s, .recordedAt = at}))
                qFatal("no conversation");
        }
        qint64 talks()
        {
            return Statement(test.connection(), u"SELECT count(*) FROM conversations"_s).scalar().valueOr(-1);
        }

        UiTestCampaign test;
        Doorsteps doorsteps{test.connection()};
        int doors = 0;
        std::unique_ptr<PrivacyDialog> dialog;
    };

private slots:
    void aPeriodIsWrittenDownAndSaysWhatIsDue()
    {
        Desk desk;
        desk.talk(QDate(2022, 5, 18));
        desk.talk(QDate(2026, 5, 1));
        QVERIFY(!desk.child<QPushButton>(u"clearOldDataPushButton"_s)->isEnabled());
        QVERIFY(desk.due().contains(u"48 months"_s));
        desk.keep(48);
        QTRY_VERIFY2(desk.due().contains(u"From before Thursday 19 May 2022 and due to go: 1 conversation"_s),
                     qPrintable(desk.due()));
        QCOMPARE(*Retention::months(desk.test.connection()), 48);
        desk.keep(60);
        QTRY_VERIFY(desk.due().contains(u"Nothing is from before"_s));
        QVERIFY(!desk.child<QPushButton>(u"clearOldDataPushButton"_s)->isEnabled());
    }

    void whatIsOlderIsDeletedOnceConfirmedAndCanBeUndone()
    {
        Desk desk;
        desk.talk(QDate(2022, 5, 18));
        desk.talk(QDate(2026, 5, 1));
        desk.keep(48);
        auto *clear = desk.child<QPushButton>(u"clearOldDataPushButton"_s);
        QTRY_VERIFY(clear->isEnabled());
        desk.test.prompts().isConfirming = false;
        clear->click();
        QCOMPARE(desk.talks(), 2);
        desk.test.prompts().isConfirming = true;
        clear->click();
        QTRY_COMPARE(desk.talks(), 1);
        QTRY_COMPARE(desk.child<DataTable>(u"deletionsDataTable"_s)->model()->rowCount(), 1);
        QTRY_VERIFY(desk.test.campaign().undoStack().canUndo());
        QTRY_COMPARE(desk.test.campaign().undoStack().undoText(), u"Delete old data"_s);
        desk.test.campaign().undoStack().undo();
        QCOMPARE(desk.talks(), 2);
        const QAbstractItemModel *done = desk.child<DataTable>(u"deletionsDataTable"_s)->model();
        QCOMPARE(done->rowCount(), 1);
        QVERIFY(done->index(0, 2).data().toString().endsWith(u"undone since"_s));
    }

    void theCardsWordsAreTheCampaignsOwn()
    {
        Desk desk;
        desk.child<QTabWidget>(u"privacyTabWidget"_s)->setCurrentIndex(1);
        auto *words = desk.child<QPlainTextEdit>(u"privacyCardPlainTextEdit"_s);
        QVERIFY(words->toPlainText().contains(u"Information Commissioner"_s));
        words->setFocus();
        words->selectAll();
        QTest::keyClicks(words, u"We keep nothing."_s);
        desk.child<QTabWidget>(u"privacyTabWidget"_s)->setCurrentIndex(0);
        QCOMPARE(*PrivacyCard::text(desk.test.connection()), u"We keep nothing."_s);
        desk.test.campaign().undoStack().undo();
        QVERIFY(words->toPlainText().contains(u"Information Commissioner"_s));
    }

    void theCardSaysHowLongThingsAreKept()
    {
        UiTestCampaign test;
        ROSETTE_VERIFY(Retention::setMonths(test.connection(), 24));
        QVERIFY(PrivacyCard::text(test.connection())->contains(u"after 24 months"_s));
        const Feedback feedback;
        const auto draft = privacyCardDraft({test.campaign().file(), test.connection(), test.clock(), feedback});
        ROSETTE_VERIFY(draft);
        QVERIFY(draft->says().contains(u"privacy line"_s)); // nobody knows whom to ask
        QCOMPARE(draft->pictures(40, 5).size(), 1);
    }
};

QTEST_MAIN(TestPrivacyDialog)
#include "tst_privacydialog.moc"
