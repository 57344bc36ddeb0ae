#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// Holds the dependency rule where the linker cannot: Debian's include path finds every header, linked or not.
class TestLayers : public QObject
{
    Q_OBJECT

    struct Layer
    {
        QString folder;
        QStringList below;
    };

    static QString root() { return QStringLiteral(ROSETTE_SOURCE_DIR); }

    static QStringList sourcesIn(const QString &folder)
    {
        QStringList files;
        QDirIterator it(root() + u'/' + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            files += it.next();
        return files;
    }

    static QString contentOf(const QString &fileName)
    {
        QFile file(fileName);
        const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isOpen);
        Q_UNUSED(isOpen)
        return QString::fromUtf8(file.readAll());
    }

    static QStringList includesOf(const QString &fileName)
    {
        static const QRegularExpression pattern(u"^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"_s,
                                                QRegularExpression::MultilineOption);
        const QString content = contentOf(fileName);
        QStringList includes;
        for (auto it = pattern.globalMatch(content); it.hasNext();)
            includes += it.next().captured(1);
        return includes;
    }

    /// Every model folder with all that lies below it.
    static QList<Layer> modelLayers()
    {
        const QStringList base{u"base"_s};
        const QStringList ground = base + QStringList{u"store"_s, u"geo"_s, u"tables"_s};
        const QStringList places = ground + QStringList{u"places"_s};
        const QStringList people = places + QStringList{u"people"_s};
        const QStringList middle = people + QStringList{u"canvass"_s, u"volunteers"_s};
        const QStringList week = middle + QStringList{u"walks"_s, u"activities"_s, u"rounds"_s};
        const QStringList leaflets = week + QStringList{u"leaflets"_s};
        const QStringList rota = leaflets + QStringList{u"rota"_s, u"meetings"_s, u"reports"_s};
        return {
            {u"base"_s, {}},
            {u"store"_s, base},
            {u"geo"_s, base},
            {u"tables"_s, base},
            {u"places"_s, ground},
            {u"people"_s, places},
            {u"register"_s, people},
            {u"canvass"_s, people},
            {u"volunteers"_s, people},
            {u"imports"_s, people + QStringList{u"register"_s, u"volunteers"_s}},
            {u"activities"_s, middle},
            {u"walks"_s, base + QStringList{u"geo"_s}},
            {u"rounds"_s, middle + QStringList{u"walks"_s}},
            {u"tracks"_s, leaflets},
            {u"leaflets"_s, week},
            {u"meetings"_s, week},
            {u"reports"_s, leaflets + QStringList{u"meetings"_s}},
            {u"rota"_s, week},
            {u"map"_s, leaflets},
            {u"output"_s, rota + QStringList{u"map"_s}},
            {u"demo"_s, rota + QStringList{u"register"_s, u"map"_s, u"output"_s}},
        };
    }

private slots:
    void modelsUseOnlyWhatLiesBelow_data()
    {
        QTest::addColumn<QStringList>("allowed");
        for (const Layer &layer : modelLayers())
            QTest::newRow(qPrintable(layer.folder)) << layer.below + QStringList{layer.folder};
    }
    void modelsUseOnlyWhatLiesBelow()
    {
        QFETCH(QStringList, allowed);
        const QString folder = u"models/"_s + QString::fromLatin1(QTest::currentDataTag());
        for (const QString &file : sourcesIn(folder)) {
            for (const QString &include : includesOf(file)) {
                if (!include.startsWith(u"models/"_s))
                    continue;
                const QString used = include.section(u'/', 1, 1);
                QVERIFY2(allowed.contains(used), qPrintable(file + u" includes "_s + include));
            }
        }
    }

    void everyModelFolderHasItsPlaceInTheRule()
    {
        QStringList known;
        for (const Layer &layer : modelLayers())
            known += layer.folder;
        for (const QString &folder : QDir(root() + u"/models"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QVERIFY2(known.contains(folder), qPrintable(u"models/"_s + folder + u" stands in no layer"_s));
    }

    void modelsKnowNoWidgetAndNoWindow()
    {
        static const QRegularExpression widget(
            u"^(QtWidgets|QtPrintSupport)/|^(QWidget|QDialog|QMessageBox|QFileDialog|QApplication|QMainWindow|QLabel|QPushButton|QPrinter)$|^(ui|app)/"_s);
        for (const QString &file : sourcesIn(u"models"_s)) {
            for (const QString &include : includesOf(file))
                QVERIFY2(!widget.match(include).hasMatch(), qPrintable(file + u" includes "_s + include));
        }
    }

    void windowKnowsNoSqlAndNoProgram()
    {
        static const QRegularExpression sql(
            u"^(QtSql|QSql)|^sqlite3|^models/store/(statement|transaction)\\.h$|^app/"_s);
        for (const QString &file : sourcesIn(u"ui"_s)) {
            for (const QString &include : includesOf(file))
                QVERIFY2(!sql.match(include).hasMatch(), qPrintable(file + u" includes "_s + include));
        }
    }

    void pagesDoNotKnowEachOther()
    {
        const QStringList shared{u"shell"_s,   u"widgets"_s, u"activities"_s, u"elections"_s, u"conversations"_s,
                                 u"mapview"_s, u"tracks"_s,  u"prints"_s,     u"privacy"_s};
        for (const QString &folder : QDir(root() + u"/ui"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            for (const QString &file : sourcesIn(u"ui/"_s + folder)) {
                for (const QString &include : includesOf(file)) {
                    if (!include.startsWith(u"ui/"_s))
                        continue;
                    const QString used = include.section(u'/', 1, 1);
                    QVERIFY2(used == folder || shared.contains(used), qPrintable(file + u" includes "_s + include));
                }
            }
        }
    }

    void onlyTheStoreOpensConnections()
    {
        static const QRegularExpression opens(u"QSqlDatabase::addDatabase|sqlite3_open"_s);
        for (const QString &folder : {u"app"_s, u"ui"_s, u"models"_s}) {
            for (const QString &fileName : sourcesIn(folder)) {
                if (fileName.contains(u"/models/store/"_s))
                    continue;
                QFile file(fileName);
                QVERIFY(file.open(QIODevice::ReadOnly));
                QVERIFY2(!opens.match(QString::fromUtf8(file.readAll())).hasMatch(), qPrintable(fileName));
            }
        }
    }

    void onlyTheMapsBackgroundTalksToTheNetwork()
    {
        static const QRegularExpression network(u"^(QtNetwork/)?Q(Network|Tcp|Udp|Ssl|Host|Dns|LocalS)"_s);
        const QStringList allowed{u"tilefetcher.cpp"_s, u"tilediskcache.h"_s};
        for (const QString &folder : {u"app"_s, u"ui"_s, u"models"_s}) {
            for (const QString &file : sourcesIn(folder)) {
                for (const QString &include : includesOf(file))
                    QVERIFY2(!network.match(include).hasMatch() || allowed.contains(file.section(u'/', -1)),
                             qPrintable(file + u" includes "_s + include));
            }
        }
    }

    /// Two of one name in one program are one to the linker, which takes either's destructor for both.
    void everyClassHasANameOfItsOwn()
    {
        static const QRegularExpression definition(u"^(?:class|struct|enum class) (\\w+)(?: final)?(?: :[^;]*)?$"_s,
                                                   QRegularExpression::MultilineOption);
        QHash<QString, QString> fileOf; // by name with its namespace
        for (const QString &folder : {u"models"_s, u"ui"_s, u"app"_s}) {
            for (const QString &fileName : sourcesIn(folder)) {
                if (!fileName.endsWith(u".h"_s))
                    continue;
                QFile file(fileName);
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QString text = QString::fromUtf8(file.readAll());
                static const QRegularExpression space(u"^namespace ([\\w:]+) \\{$"_s,
                                                      QRegularExpression::MultilineOption);
                const QString prefix = space.match(text).captured(1) + u"::"_s;
                for (auto it = definition.globalMatch(text); it.hasNext();) {
                    const QString name = prefix + it.next().captured(1);
                    QVERIFY2(!fileOf.contains(name),
                             qPrintable(name + u" stands in "_s + fileOf.value(name) + u" and in "_s + fileName));
                    fileOf.insert(name, fileName);
                }
            }
        }
        QVERIFY(fileOf.size() > 500);
    }

    /// In continuous integration several files of a folder are compiled as one (ROSETTE_UNITY); those that cannot be
    /// are named after APART in its list.
    void filesOfAFolderOfTheWindowShareNoNameOfTheirOwn()
    {
        static const QRegularExpression space(u"^namespace (rosette[\\w:]*) \\{$"_s,
                                              QRegularExpression::MultilineOption);
        static const QRegularExpression own(u"^namespace \\{$(.*?)^\\} // namespace$"_s,
                                            QRegularExpression::MultilineOption |
                                                QRegularExpression::DotMatchesEverythingOption);
        static const QRegularExpression constant(u"^constexpr [\\w:<>, ]*\\b(k\\w+)"_s,
                                                 QRegularExpression::MultilineOption);
        static const QRegularExpression type(u"^(?:class|struct|enum|enum class|using) (\\w+)(?: =| :|$| \\{)"_s,
                                             QRegularExpression::MultilineOption);
        static const QRegularExpression function(u"^[a-zA-Z][\\w:<>, ]*[ *&](\\w+\\([^)]*\\))"_s,
                                                 QRegularExpression::MultilineOption);
        QHash<QString, QString> fileOf; // by folder, namespace and name
        for (const QString &fileName : sourcesIn(u"ui"_s)) {
            const QFileInfo info(fileName);
            const QString apart =
                contentOf(info.path() + u"/CMakeLists.txt"_s).section(u"APART"_s, 1).section(u'\n', 0, 0);
            if (info.suffix() != u"cpp" || apart.split(u' ').contains(info.fileName()))
                continue;
            const QString text = contentOf(fileName);
            const QString prefix = info.path() + u' ' + space.match(text).captured(1) + u"::"_s;
            for (auto part = own.globalMatch(text); part.hasNext();) {
                const QString kept = part.next().captured(1);
                for (const auto &pattern : {constant, type, function}) {
                    for (auto it = pattern.globalMatch(kept); it.hasNext();) {
                        const QString name = prefix + it.next().captured(1);
                        QVERIFY2(fileOf.value(name, fileName) == fileName,
                                 qPrintable(name + u" stands in "_s + fileOf.value(name) + u" and in "_s + fileName));
                        fileOf.insert(name, fileName);
                    }
                }
            }
        }
        QVERIFY(fileOf.size() > 300);
    }

    void mainWindowStaysAShell()
    {
        for (const QString &file : sourcesIn(u"ui/shell"_s)) {
            QFile source(file);
            QVERIFY(source.open(QIODevice::ReadOnly));
            QVERIFY2(source.readAll().count('\n') <= 400, qPrintable(file));
        }
    }
};

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
