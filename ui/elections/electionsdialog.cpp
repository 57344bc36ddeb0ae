#include "ui/elections/electionsdialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

#include "ui/elections/electionsview.h"
#include "ui/elections/markersview.h"
#include "ui/elections/registersummaryview.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {
constexpr QSize kSize(1080, 560);
} // namespace

ElectionsDialog::ElectionsDialog(AppContext &context, QWidget *parent)
    : QDialog(parent)
    , m_tabs(new QTabWidget)
    , m_problem(new QLabel)
{
    setObjectName(u"electionsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Elections and who may vote"));
    resize(kSize);
    auto *heading = new QLabel(windowTitle());
    heading->setFont(Theme::titleFont(font()));
    auto *elections = new ElectionsView(context);
    auto *markers = new MarkersView(context);
    auto *summary = new RegisterSummaryView(context);
    m_tabs->setObjectName(u"electionsTabWidget"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(elections, tr("&Elections"));
    m_tabs->addTab(markers, tr("&Markers"));
    m_tabs->addTab(summary, tr("The &register in numbers"));
    m_problem->setObjectName(u"problemLabel"_s);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Enter belongs to the field being edited
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(elections, &ElectionsView::problemFound, this, &ElectionsDialog::showProblem);
    connect(markers, &MarkersView::problemFound, this, &ElectionsDialog::showProblem);
    connect(summary, &RegisterSummaryView::problemFound, this, &ElectionsDialog::showProblem);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::kPage, Space::kGroup, Space::kPage, Space::kGroup);
    layout->setSpacing(Space::kBetween);
    layout->addWidget(heading);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
}

void ElectionsDialog::showTab(Tab tab) { m_tabs->setCurrentIndex(tab); }

void ElectionsDialog::showProblem(const QString &sentence)
{
    QPalette palette = m_problem->palette();
    palette.setColor(QPalette::WindowText, Theme::of(Meaning::Problem, palette));
    m_problem->setPalette(palette);
    m_problem->setText(Theme::shapeOf(Meaning::Problem) + u' ' + sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

} // namespace rosette
