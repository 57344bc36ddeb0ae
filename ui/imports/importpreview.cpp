#include "ui/imports/importpreview.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/imports/importguessform.h"
#include "ui/imports/importreportview.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

/// What to do with a file of which Rosette cannot tell what it is.
QString adviceFor(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == "zip"_L1)
        return ImportPreview::tr("This zip holds no map that Rosette knows. Unpack it and choose the files in it.");
    if (suffix == "xls"_L1)
        return ImportPreview::tr(
            "This is an old workbook. Save it as XLSX or CSV in your spreadsheet program, and choose that file.");
    return ImportPreview::tr(
        "Rosette cannot tell what this is. Choose above what it should be read as; it will say what it finds.");
}

} // namespace

ImportPreview::ImportPreview(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_kind(new QComboBox)
    , m_sentence(new QLabel)
    , m_guesses(new ImportGuessForm)
    , m_report(new ImportReportView)
    , m_import(new QPushButton(tr("Import")))
{
    m_title->setObjectName(u"previewFileLabel"_s);
    m_title->setFont(Theme::sectionFont(font()));
    m_title->setTextFormat(Qt::PlainText);
    m_kind->setObjectName(u"kindComboBox"_s);
    m_kind->setAccessibleName(tr("What the file is"));
    m_kind->setPlaceholderText(tr("Choose what it is…"));
    for (const ImportKind kind : allImportKinds())
        m_kind->addItem(importTitle(kind), int(kind));
    connect(m_kind, &QComboBox::activated, this,
            [this] { emit kindChosen(ImportKind(m_kind->currentData().toInt())); });
    m_sentence->setObjectName(u"previewSentenceLabel"_s);
    m_sentence->setWordWrap(true);
    m_guesses->setObjectName(u"guessForm"_s);
    connect(m_guesses, &ImportGuessForm::corrected, this, &ImportPreview::corrected);
    setFocusProxy(m_import);
    m_import->setObjectName(u"importPushButton"_s);
    Theme::makePrimary(m_import);
    connect(m_import, &QPushButton::clicked, this, &ImportPreview::importRequested);
    auto *another = new QPushButton(tr("Choose another file…"));
    another->setObjectName(u"anotherFilePushButton"_s);
    connect(another, &QPushButton::clicked, this, &ImportPreview::anotherFileRequested);

    auto *label = new QLabel(tr("This is"));
    label->setBuddy(m_kind);
    Theme::makeSecondary(label);
    auto *head = new QHBoxLayout;
    head->setSpacing(Space::kBetween);
    head->addWidget(m_title, 1);
    head->addWidget(label);
    head->addWidget(m_kind);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::kInside);
    buttons->addStretch();
    buttons->addWidget(another);
    buttons->addWidget(m_import);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kBetween);
    layout->addLayout(head);
    layout->addWidget(m_guesses);
    layout->addWidget(m_sentence);
    layout->addSpacing(4);
    layout->addWidget(m_report, 1);
    layout->addStretch();
    layout->addLayout(buttons);
}

void ImportPreview::showFiles(const QStringList &files, std::optional<ImportKind> kind)
{
    const QString first = QFileInfo(files.value(0)).fileName();
    m_title->setText(files.size() > 1 ? tr("%1 and %n more file(s)", nullptr, int(files.size()) - 1).arg(first)
                                      : first);
    m_title->setToolTip(files.join(u'\n'));
    m_kind->setCurrentIndex(kind ? m_kind->findData(int(*kind)) : -1);
    m_import->setEnabled(kind.has_value());
}

void ImportPreview::askForKind(const QStringList &files)
{
    showFiles(files, std::nullopt);
    m_sentence->setText(adviceFor(files.value(0)));
    m_guesses->showGuesses({});
    m_report->clear();
    m_kind->setFocus();
}

void ImportPreview::showReport(const QStringList &files, ImportKind kind, const ImportReport &report)
{
    showFiles(files, kind);
    m_sentence->setText(tr("What will happen. Nothing has been changed yet."));
    m_shownGuesses = report.guesses;
    m_guesses->showGuesses(report.guesses);
    m_report->showReport(report);
    if (!m_guesses->isAncestorOf(focusWidget()))
        m_import->setFocus();
}

void ImportPreview::setLookingAgain(bool isLooking)
{
    if (isLooking)
        m_sentence->setText(tr("Looking again…"));
    setEnabled(!isLooking);
}

void ImportPreview::showGuessesAgain()
{
    m_sentence->setText(tr("What will happen. Nothing has been changed yet."));
    m_guesses->showGuesses(m_shownGuesses);
}

} // namespace rosette
