#include <QTest>

#include "models/people/namekey.h"

using namespace rosette;
using namespace Qt::StringLiterals;

/// What two names have in common.
class TestNameKey : public QObject
{
    Q_OBJECT

private slots:
    void namesAreCompared_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<bool>("isAkin");
        QTest::addColumn<bool>("isRename");
        QTest::addColumn<bool>("isShortened");
        const auto row = [](const char *name, const QString &before, const QString &after, bool isAkin, bool isRename,
                            bool isShortened) {
            QTest::newRow(name) << before << after << isAkin << isRename << isShortened;
        };
        row("middle name gone", u"khan, ivy saqib"_s, u"khan, ivy"_s, true, true, true);
        row("middle name come", u"khan, ivy"_s, u"khan, ivy saqib"_s, true, true, false);
        row("initial", u"khan, ivy saqib"_s, u"khan, ivy s"_s, true, true, true);
        row("another initial", u"khan, ivy saqib"_s, u"khan, ivy t"_s, true, true, false);
        row("married", u"khan, ivy saqib"_s, u"elm, ivy saqib"_s, true, true, true);
        row("married, middle name gone", u"khan, ivy saqib"_s, u"elm, ivy"_s, true, false, true);
        row("swapped", u"khan, ivy"_s, u"ivy, khan"_s, true, true, false);
        row("swapped with a middle name", u"khan, ivy saqib"_s, u"ivy, khan saqib"_s, true, true, false);
        row("swapped double name", u"elm smith, ivy rose"_s, u"ivy, elm smith rose"_s, true, true, false);
        row("sister", u"khan, ivy"_s, u"khan, ada"_s, true, false, false);
        row("nobody of theirs", u"khan, ivy"_s, u"elm, ada"_s, false, false, false);
        row("surname only", u"khan"_s, u"khan"_s, true, false, false);
        row("surnames only", u"khan"_s, u"elm"_s, false, false, false);
    }
    void namesAreCompared()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QTEST(NameKey::isAkin(before, after), "isAkin");
        QTEST(NameKey::isRename(before, after), "isRename");
        QTEST(NameKey::isShortened(before, after), "isShortened");
    }

    void forenamesAreKeptUnderANewSurname()
    {
        QCOMPARE(NameKey::withSurnameOf(u"elm, ivy"_s, u"khan, ivy saqib"_s), u"elm, ivy saqib"_s);
    }
};

QTEST_GUILESS_MAIN(TestNameKey)
#include "tst_namekey.moc"
