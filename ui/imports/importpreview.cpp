#include "ui/imports/importpreview.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/imports/findingsview.h"
#include "ui/imports/importcounts.h"
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

ImportPreview::ImportPreview(TaskRunner &tasks, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_kind(new QComboBox)
    , m_sentence(new QLabel)
    , m_guesses(new ImportGuessForm)
    , m_report(new ImportReportView)
    , m_findings(new FindingsView(tasks))
    , m_columns(new QPushButton(tr("Name the columns…")))
    , m_import(new QPushButton(tr("Import")))
{
    m_sentence->setObjectName(u"previewSentenceLabel"_s);
    m_sentence->setWordWrap(true);
    m_guesses->setObjectName(u"guessForm"_s);
    connect(m_guesses, &ImportGuessForm::corrected, this, &ImportPreview::corrected);
    m_findings->setObjectName(u"findingsView"_s);
    m_findings->hide();
    setFocusProxy(m_import);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kBetween);
    layout->addLayout(buildHead());
    layout->addWidget(m_guesses);
    layout->addWidget(m_sentence);
    layout->addSpacing(4);
    layout->addWidget(m_report, 1);
    layout->addWidget(m_findings, 1);
    layout->addStretch();
    layout->addLayout(buildButtons());
}

QLayout *ImportPreview::buildHead()
{
    m_title->setObjectName(u"previewFileLabel"_s);
    m_title->setFont(Theme::sectionFont(font()));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_kind->setObjectName(u"kindComboBox"_s);
    m_kind->setAccessibleName(tr("What the file is"));
    m_kind->setPlaceholderText(tr("Choose what it is…"));
    for (const ImportKind kind : allImportKinds())
        m_kind->addItem(importTitle(kind), int(kind));
    connect(m_kind, &QComboBox::activated, this,
            [this] { emit kindChosen(ImportKind(m_kind->currentData().toInt())); });
    auto *label = new QLabel(tr("This is"));
    label->setBuddy(m_kind);
    Theme::makeSecondary(label);
    auto *head = new QHBoxLayout;
    head->setSpacing(Space::kBetween);
    head->addWidget(m_title, 1);
    head->addWidget(label);
    head->addWidget(m_kind);
    return head;
}

QLayout *ImportPreview::buildButtons()
{
    m_columns->setObjectName(u"nameColumnsPushButton"_s);
    connect(m_columns, &QPushButton::clicked, this, &ImportPreview::columnsRequested);
    m_import->setObjectName(u"importPushButton"_s);
    Theme::makePrimary(m_import);
    connect(m_import, &QPushButton::clicked, this, &ImportPreview::importRequested);
    auto *another = new QPushButton(tr("Choose another file…"));
    another->setObjectName(u"anotherFilePushButton"_s);
    connect(another, &QPushButton::clicked, this, &ImportPreview::anotherFileRequested);
    auto *back = new QPushButton(tr("Back to all imports"));
    back->setObjectName(u"backFromPreviewPushButton"_s);
    back->setToolTip(tr("Nothing of this file is imported"));
    connect(back, &QPushButton::clicked, this, &ImportPreview::backRequested);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::kInside);
    buttons->addWidget(back);
    buttons->addWidget(m_columns);
    buttons->addStretch();
    buttons->addWidget(another);
    buttons->addWidget(m_import);
    return buttons;
}

void ImportPreview::showFiles(const QString &fileNames, std::optional<ImportKind> kind)
{
    m_title->setText(fileNames);
    m_kind->setCurrentIndex(kind ? m_kind->findData(int(*kind)) : -1);
    m_columns->setVisible(kind == ImportKind::Register);
    m_import->setEnabled(kind.has_value());
}

void ImportPreview::askForKind(const QString &fileNames, const QString &path)
{
    clear();
    showFiles(fileNames, std::nullopt);
    m_sentence->setText(adviceFor(path));
    m_kind->setFocus();
}

void ImportPreview::clear()
{
    m_guesses->showGuesses({});
    m_report->clear();
    m_findings->clear();
    m_findings->hide();
}

Status ImportPreview::showReport(const QString &fileNames, ImportKind kind, const ImportReport &report)
{
    showFiles(fileNames, kind);
    m_shownSentence = sentenceFor(report);
    m_sentence->setText(m_shownSentence);
    m_shownGuesses = report.guesses;
    m_guesses->showGuesses(report.guesses, report.findings != nullptr);
    m_report->setVisible(!report.findings);
    m_findings->setVisible(report.findings != nullptr);
    layout()->activate(); // so that columns are fitted to the room there is
    if (report.findings) {
        ROSETTE_CHECK(
            m_findings->showFindings(report.findings, kind == ImportKind::Volunteers ? tr("Phone") : tr("Number")));
    } else {
        m_findings->clear();
        m_report->showReport(report);
    }
    chooseFocus();
    return {};
}

/// With findings also what is said elsewhere beside the report: what else the file holds, and what concerns all of it.
QString ImportPreview::sentenceFor(const ImportReport &report) const
{
    QStringList sentences{tr("What will happen. Nothing has been changed yet.")};
    if (report.findings) {
        sentences += ImportCounts(report.counts).contents();
        for (const ImportProblem &problem : report.problems) {
            if (problem.line == 0)
                sentences += Theme::shapeOf(Meaning::Attention) + u' ' + problem.reason;
        }
    }
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

void ImportPreview::chooseFocus()
{
    if (m_guesses->isAncestorOf(focusWidget()))
        return;
    if (m_findings->isVisible() && m_findings->hasUnsureRows())
        m_findings->setFocus();
    else
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
    m_sentence->setText(m_shownSentence);
    m_guesses->showGuesses(m_shownGuesses);
}

ImportCorrections ImportPreview::decisions() const { return m_findings->decisions(); }

} // namespace rosette
