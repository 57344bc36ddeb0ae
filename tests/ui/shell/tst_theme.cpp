#include <QDir>
#include <QFile>
#include <QTest>

#include "ui/shell/icons.h"
#include "ui/shell/passphrasehint.h"
#include "ui/shell/theme.h"

using namespace rosette;
using namespace Qt::StringLiterals;

/// Colours can be read, whatever colour a campaign chose.
class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void accentIsReadable_data();
    void accentIsReadable();
    void readableColoursAreKept();
    void textAndMeaningsAreReadable_data();
    void textAndMeaningsAreReadable();
    void everyIconDraws();
    void hintKnowsWeakPassphrases_data();
    void hintKnowsWeakPassphrases();
};

void TestTheme::accentIsReadable_data()
{
    QTest::addColumn<QColor>("colour");
    for (const char *name :
         {"#FFFF00", "#FDBB30", "#00FF00", "#FFFFFF", "#E4003B", "#0087DC", "#6AB023", "#12B6CF", "#000000"})
        QTest::newRow(name) << QColor(QLatin1String(name));
}

void TestTheme::accentIsReadable()
{
    QFETCH(QColor, colour);
    QVERIFY(Theme::contrast(Theme::readableAccent(colour), Qt::white) >= 4.5);
    for (const bool isDark : {false, true}) {
        const QPalette palette = Theme::palette(isDark, colour);
        const QColor paper = palette.color(QPalette::Window);
        if (isDark)
            QVERIFY(Theme::contrast(Theme::accentText(palette), paper) >= 4.5);
        QVERIFY(Theme::contrast(palette.color(QPalette::Text), Theme::accentWash(palette)) >= 7);
    }
}

void TestTheme::readableColoursAreKept()
{
    QCOMPARE(Theme::readableAccent(QColor(0x7A3E9D)), QColor(0x7A3E9D));
    QCOMPARE(Theme::readableAccent(QColor()), QColor(0x7A3E9D));
}

void TestTheme::textAndMeaningsAreReadable_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestTheme::textAndMeaningsAreReadable()
{
    QFETCH(bool, isDark);
    const QPalette palette = Theme::palette(isDark, QColor(0x7A3E9D));
    QCOMPARE(Theme::isDark(palette), isDark);
    for (const QPalette::ColorRole ground : {QPalette::Window, QPalette::Base}) {
        const QColor paper = palette.color(ground);
        QVERIFY(Theme::contrast(palette.color(QPalette::Text), paper) >= 7);
        QVERIFY(Theme::contrast(Theme::muted(palette), paper) >= 4.5);
        for (const Meaning meaning : {Meaning::Done, Meaning::Attention, Meaning::Problem, Meaning::Information})
            QVERIFY(Theme::contrast(Theme::of(meaning, palette), paper) >= 3.5);
    }
}

void TestTheme::everyIconDraws()
{
    const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
    QVERIFY(files.size() > 40);
    for (const QString &file : files) {
        const QImage image = iconNamed(file.chopped(4)).pixmap(24, 24).toImage();
        bool isDrawn = false;
        for (int y = 0; y < image.height() && !isDrawn; ++y) {
            for (int x = 0; x < image.width() && !isDrawn; ++x)
                isDrawn = image.pixelColor(x, y).alpha() > 100;
        }
        QVERIFY2(isDrawn, qPrintable(file));
    }
    QVERIFY(iconNamed(u"nothing of the kind"_s).isNull());
}

void TestTheme::hintKnowsWeakPassphrases_data()
{
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<int>("meaning");
    QTest::newRow("empty") << QString() << int(Meaning::Information);
    QTest::newRow("one word") << u"campaign"_s << int(Meaning::Problem);
    QTest::newRow("repeated") << u"aaaaaaaaaaaaaaaaaaaa"_s << int(Meaning::Problem);
    QTest::newRow("same word often") << u"party party party party"_s << int(Meaning::Problem);
    QTest::newRow("four words") << u"otter velvet marble kite"_s << int(Meaning::Attention);
    QTest::newRow("five words") << u"otter velvet marble kite dune"_s << int(Meaning::Done);
    QTest::newRow("long and mixed") << u"xK9#mQ2!vB7$pL4"_s << int(Meaning::Done);
}

void TestTheme::hintKnowsWeakPassphrases()
{
    QFETCH(QString, passphrase);
    QFETCH(int, meaning);
    QCOMPARE(int(PassphraseHint::forText(passphrase).meaning), meaning);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
