#include <QTest>

#include "models/base/englishplurals.h"

using namespace rosette;
using namespace Qt::StringLiterals;

class TestEnglishPlurals : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QCoreApplication::installTranslator(&m_plurals); }
    void numbersGetTheirWord();
    void otherTextsAreLeftAlone();

private:
    EnglishPlurals m_plurals;
};

void TestEnglishPlurals::numbersGetTheirWord()
{
    QCOMPARE(tr("%n door(s)", nullptr, 1), u"1 door"_s);
    QCOMPARE(tr("%n door(s)", nullptr, 4), u"4 doors"_s);
    QCOMPARE(tr("%n door(s)", nullptr, 0), u"0 doors"_s);
    QCOMPARE(tr("%n box(es)", nullptr, 2), u"2 boxes"_s);
}

void TestEnglishPlurals::otherTextsAreLeftAlone()
{
    QCOMPARE(tr("Print the sheet(s)"), u"Print the sheet(s)"_s);
}

QTEST_GUILESS_MAIN(TestEnglishPlurals)
#include "tst_englishplurals.moc"
