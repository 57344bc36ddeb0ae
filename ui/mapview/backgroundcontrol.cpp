#include "ui/mapview/backgroundcontrol.h"

#include <QFileInfo>

#include "models/map/mbtilesbackground.h"
#include "ui/mapview/backgrounddialog.h"
#include "ui/mapview/backgroundsection.h"
#include "ui/mapview/mapview.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/taskrunner.h"

namespace rosette {

BackgroundControl::BackgroundControl(AppContext &context, MapView *view)
    : QObject(view)
    , m_context(context)
    , m_view(view)
    , m_section(new BackgroundSection(view))
{
    connect(m_section, &BackgroundSection::toggled, this, &BackgroundControl::toggle);
    connect(m_section, &BackgroundSection::chooseRequested, this, &BackgroundControl::choose);
    const Result<BackgroundSettings> settings = BackgroundSettings::load(context.campaign.connection());
    if (settings)
        m_settings = *settings;
    else
        context.messages.showError(settings.error());
    apply();
}

BackgroundControl::~BackgroundControl() { m_context.tasks.drop(m_task); }

QWidget *BackgroundControl::section() const { return m_section; }

QString BackgroundControl::name() const
{
    switch (m_settings.source) {
    case BackgroundSettings::Source::File:
        return QFileInfo(m_settings.path).completeBaseName();
    case BackgroundSettings::Source::Address: {
        const Result<XyzAddress> address = XyzAddress::parse(m_settings.address);
        return address ? address->host() : QString();
    }
    case BackgroundSettings::Source::None:
        break;
    }
    return {};
}

void BackgroundControl::apply()
{
    m_context.tasks.drop(m_task);
    if (m_section)
        m_section->showChoice(name(), m_settings.isShown);
    if (!m_settings.isShown || m_settings.source == BackgroundSettings::Source::None) {
        show({});
    } else if (m_settings.source == BackgroundSettings::Source::Address) {
        showOnline();
    } else {
        openFile(m_settings.path, [this](const Result<File> &file) {
            if (!file)
                m_context.messages.showError(file.error());
            show(file ? *file : nullptr);
        });
    }
}

void BackgroundControl::show(MapBackgroundPtr background)
{
    m_online.reset();
    m_isGroundHidden = background && !m_settings.isGroundKept;
    m_view->setBackground(std::move(background), m_settings.isGroundKept);
    emit groundHidden(m_isGroundHidden);
}

void BackgroundControl::showOnline()
{
    const Result<XyzAddress> address = XyzAddress::parse(m_settings.address);
    if (!address) {
        show({});
        m_context.messages.showError(address.error());
        return;
    }
    auto online = std::make_unique<OnlineBackground>(
        *address,
        MapBackground::Facts{.name = address->host(), .notice = m_settings.notice, .lastZoom = m_settings.lastZoom});
    connect(online.get(), &OnlineBackground::picturesArrived, m_view, &MapView::refreshBackground);
    connect(online.get(), &OnlineBackground::noteChanged, m_view, &MapView::setBackgroundNote);
    show(online->pictures());
    m_online = std::move(online);
}

void BackgroundControl::openFile(const QString &path, std::function<void(Result<File>)> done)
{
    m_task = m_context.tasks.run<File>(
        tr("Opening the map's background"), this,
        [path](const Feedback &, Connection &) { return MbtilesBackground::open(path); }, std::move(done));
}

void BackgroundControl::toggle(bool isShown)
{
    if (isShown && m_settings.source == BackgroundSettings::Source::None) {
        m_section->showChoice({}, false);
        choose();
        return;
    }
    BackgroundSettings settings = m_settings;
    settings.isShown = isShown;
    keep(settings);
}

void BackgroundControl::choose()
{
    m_dialog = new BackgroundDialog(m_settings, m_context.prompts, m_view->window());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setKeptBytes(OnlineBackground::keptBytes());
    connect(m_dialog, &BackgroundDialog::chosen, this, &BackgroundControl::take);
    connect(m_dialog, &BackgroundDialog::emptyRequested, this, &BackgroundControl::empty);
    m_dialog->open();
}

void BackgroundControl::take(const BackgroundSettings &settings)
{
    if (settings.source != BackgroundSettings::Source::File) {
        m_dialog->accept();
        keep(settings);
        return;
    }
    m_dialog->setWorking(tr("Reading the file…"));
    m_context.tasks.drop(m_task);
    openFile(settings.path, [this, settings](const Result<File> &file) {
        if (!m_dialog)
            return;
        if (!file) {
            m_dialog->showProblem(file.error().message);
            return;
        }
        m_dialog->setWorking({});
        m_dialog->accept();
        keep(settings);
    });
}

void BackgroundControl::keep(const BackgroundSettings &settings)
{
    const Status kept = m_context.campaign.write([&](Connection &connection) { return settings.save(connection); });
    if (!kept)
        m_context.messages.showError(kept.error());
    m_settings = settings;
    apply();
}

void BackgroundControl::empty()
{
    if (m_online)
        m_online->empty();
    else
        OnlineBackground::emptyDisk();
    m_dialog->setKeptBytes(OnlineBackground::keptBytes());
}

} // namespace rosette
