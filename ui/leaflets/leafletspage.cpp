#include "ui/leaflets/leafletspage.h"

#include <QAction>
#include <QComboBox>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

#include "ui/leaflets/booksview.h"
#include "ui/leaflets/bundlesview.h"
#include "ui/leaflets/deliverersview.h"
#include "ui/leaflets/editioncommands.h"
#include "ui/leaflets/editionroundsview.h"
#include "ui/leaflets/imprintline.h"
#include "ui/leaflets/leafletcommands.h"
#include "ui/leaflets/reachview.h"
#include "ui/leaflets/stockstrip.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/tabpages.h"

namespace rosette {

using namespace Qt::StringLiterals;

LeafletsPage::LeafletsPage(AppContext &context, QWidget *parent)
    : Page(context, parent)
    , m_header(new PageHeader(tr("Leaflets")))
    , m_editions(new EditionCommands(context, this))
    , m_commands(new LeafletCommands(context, this))
    , m_edition(new QComboBox)
    , m_imprint(new ImprintLine)
    , m_strip(new StockStrip)
    , m_views(new TabPages(u"leafletsTabBar"_s, tr("Views of the edition")))
    , m_rounds(new EditionRoundsView(context, *m_commands, m_editions->newEdition()))
    , m_bundles(new BundlesView(*m_commands))
    , m_reach(new ReachView(context))
    , m_deliverers(new DeliverersView(context))
    , m_books(new BooksView(context))
{
    buildHeader();
    buildStrip();
    buildTabs();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::kPage, Space::kPage, Space::kPage, Space::kGroup);
    layout->setSpacing(Space::kBetween);
    layout->addWidget(m_header);
    layout->addWidget(m_imprint);
    layout->addWidget(m_strip);
    layout->addWidget(m_views, 1);
    connect(m_editions, &EditionCommands::editionMade, this, &LeafletsPage::chooseEdition);
    connect(m_imprint, &ImprintLine::completionRequested, m_editions, &EditionCommands::completeImprint);
    connect(&context.campaign.notifier(), &ChangeNotifier::changed, this, [this](const ChangeNotice &notice) {
        if (notice.touchesAny({"leaflets"_L1, "stock_moves"_L1, "bundles"_L1, "deliveries"_L1, "missed_doors"_L1,
                               "rounds"_L1, "round_sets"_L1, "stages"_L1, "streets"_L1, "doors"_L1, "wards"_L1,
                               "volunteers"_L1, "people"_L1, "contact_points"_L1, "absences"_L1, "settings"_L1}))
            reloadWhenSeen();
    });
}

void LeafletsPage::buildHeader()
{
    m_edition->setObjectName(u"editionComboBox"_s);
    m_edition->setAccessibleName(tr("Edition"));
    m_edition->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_edition, &QComboBox::activated, this,
            [this] { chooseEdition(LeafletId(m_edition->currentData().toLongLong())); });
    m_header->addControl(m_edition);
    m_header->addAction(m_editions->changeEdition());
    auto *print = new QAction(iconNamed(u"print"_s), tr("Print"), this);
    print->setObjectName(u"printLeafletsAction"_s);
    print->setMenu(printMenu());
    m_header->addAction(print);
    m_header->setPrimaryAction(m_editions->newEdition());
    for (QAction *action : {m_editions->finishEdition(), m_editions->rhythm(), m_editions->removeEdition()})
        m_header->addMenuAction(action);
}

QMenu *LeafletsPage::printMenu()
{
    auto *menu = new QMenu(this);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        const QList<EditionRound> chosen = m_rounds->chosen();
        menu->addAction(tr("Cover slips for all bundles…"), this, [this] { m_commands->printSlips({}); })
            ->setEnabled(m_current.isValid());
        menu->addAction(tr("Map and list of the chosen rounds…"), this,
                        [this, chosen] { m_commands->printRounds(chosen); })
            ->setEnabled(!chosen.isEmpty());
        menu->addAction(tr("List of deliverers…"), this, [this] { m_commands->printDeliverers(); });
    });
    return menu;
}

void LeafletsPage::buildStrip()
{
    m_strip->addPlace(u"printed"_s, tr("printed"), m_editions->actionFor(StockJob::Print));
    m_strip->addPlace(u"shelf"_s, tr("on the shelf"), m_editions->actionFor(StockJob::Count));
    m_strip->addPlace(u"bundled"_s, tr("bundled"),
                      showingAction(u"showBundledAction"_s, tr("Hand out…"), RoundProgress::Bundled));
    m_strip->addPlace(u"out"_s, tr("out"), showingAction(u"showOutAction"_s, tr("Delivered…"), RoundProgress::Out));
    m_strip->addPlace(u"delivered"_s, tr("delivered"), m_editions->actionFor(StockJob::GiveOut));
    m_strip->addPlace(u"returned"_s, tr("returned"), m_editions->actionFor(StockJob::Shelve));
    m_strip->addPlace(u"spoiled"_s, tr("spoiled"), m_editions->actionFor(StockJob::Spoil));
}

QAction *LeafletsPage::showingAction(const QString &objectName, const QString &text, RoundProgress progress)
{
    auto *action = new QAction(text, this);
    action->setObjectName(objectName);
    action->setToolTip(tr("Choose the rounds whose bundles these are"));
    connect(action, &QAction::triggered, this, [this, progress] {
        m_views->turnTo(RoundsTab);
        m_rounds->showProgress(progress);
    });
    return action;
}

void LeafletsPage::buildTabs()
{
    m_views->addView(tr("Rounds"), m_rounds); // as Tab
    m_views->addView(tr("Bundles"), m_bundles);
    m_views->addView(tr("Where it has gone"), m_reach);
    m_views->addView(tr("Deliverers"), m_deliverers);
    m_views->addView(tr("Books"), m_books);
}

void LeafletsPage::activated() { m_views->currentView()->setFocus(); }

void LeafletsPage::reveal(const Target &target)
{
    if (target.kind == "edition_round"_L1) {
        m_wanted = RoundId(target.id);
        m_views->turnTo(RoundsTab);
        chooseEdition(LeafletId(target.text.toLongLong()));
    } else if (target.kind == "edition"_L1 || target.kind == "imprint"_L1) {
        chooseEdition(LeafletId(target.id));
        if (target.kind == "imprint"_L1)
            m_editions->completeImprint();
    }
}

void LeafletsPage::showEvent(QShowEvent *event)
{
    if (m_isStale)
        reload();
    Page::showEvent(event);
}

void LeafletsPage::reloadWhenSeen()
{
    m_isStale = true;
    if (isVisible())
        reload();
}

void LeafletsPage::chooseEdition(LeafletId id)
{
    m_current = id;
    reload();
}

void LeafletsPage::fillEditions()
{
    const QList<Edition> editions =
        reported(EditionRepository::list(context().campaign.connection())).value_or(QList<Edition>());
    m_edition->clear();
    Edition current;
    for (const Edition &edition : editions) {
        m_edition->addItem(edition.isFinished ? tr("%1 (finished)").arg(edition.title) : edition.title,
                           edition.id.value());
        if (edition.id == m_current || !current.id)
            current = edition; // the newest, unless the wanted one comes
    }
    m_current = current.id;
    m_edition->setCurrentIndex(m_edition->findData(m_current.value()));
    const StockBalance balance =
        m_current ? StockRepository::balance(context().campaign.connection(), m_current).valueOr({}) : StockBalance();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_edition, m_imprint, m_strip})
        widget->setVisible(m_current.isValid());
    m_editions->setEdition(current, balance);
    m_commands->setEdition(current);
    m_imprint->showEdition(current);
    m_strip->setCounts({balance.printed(), balance.shelf(), balance.bundled(), balance.out(), balance.delivered(),
                        balance.returned(), balance.spoiled()});
}

void LeafletsPage::reload()
{
    m_isStale = false;
    fillEditions();
    m_reach->setEdition(m_current);
    context().tasks.drop(m_task);
    m_task = context().tasks.run<LeafletsReading>(
        tr("Reading where leaflets go"), this,
        [edition = m_current, today = context().clock.today()](const Feedback &, Connection &c) {
            return readLeaflets(c, edition, today);
        },
        [this](const Result<LeafletsReading> &reading) {
            if (reported(reading))
                showReading(*reading);
        });
}

void LeafletsPage::showReading(const LeafletsReading &reading)
{
    m_rounds->setReading(reading);
    m_bundles->setReading(reading);
    m_deliverers->setReading(reading);
    m_books->setReading(reading);
    if (m_wanted)
        m_rounds->showRound(std::exchange(m_wanted, RoundId()));
    const auto open = std::count_if(reading.bundles.cbegin(), reading.bundles.cend(),
                                    [](const Bundle &bundle) { return bundle.isOpen(); });
    m_views->setTitle(BundlesTab, open == 0 ? tr("Bundles") : tr("Bundles (%1)").arg(open));
    int doors = 0;
    int delivered = 0;
    for (const EditionRound &row : reading.rounds) {
        doors += row.doors;
        delivered += row.delivered;
    }
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    m_header->setState(reading.edition
                           ? tr("%1 of %2 doors have had it, in %n round(s)", nullptr, int(reading.rounds.size()))
                                 .arg(british.toString(delivered), british.toString(doors))
                           : tr("Say what was printed, and its way can be followed."));
}

} // namespace rosette
