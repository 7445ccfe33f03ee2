import { table } from "./table";

/** Hardware, operating systems, architecture. */
export const systems = table(`
硬體 | 硬件 | hardware
軟體 | 软件 | software
韌體 | 固件 | firmware
作業系統 | 操作系统 | operating system
核心;系統核心;作業系統核心 | 内核 | kernel;operating system kernel
殼層;命令殼;外殼 | 壳层;外壳 | shell;command shell
命令列;命令列介面;指令列 | 命令行;命令行界面 | command line;command-line interface;CLI
終端機;終端 | 终端 | terminal;console
指令;命令 | 指令;命令 | command;instruction
批次處理;批次作業;批次檔 | 批处理 | batch processing;batch job;batch
即時系統;實時系統 | 实时系统 | real-time system;real-time operating system;RTOS
嵌入式系統;內嵌式系統 | 嵌入式系统 | embedded system;embedded device
中央處理器;處理器 | 中央处理器;处理器 | central processing unit;CPU;processor
微處理器 | 微处理器 | microprocessor
微控制器;單晶片 | 微控制器;单片机 | microcontroller;MCU
圖形處理器;繪圖處理器;顯示卡;顯卡 | 图形处理器;显卡 | graphics processing unit;GPU;graphics card
神經網路處理器;AI晶片;人工智慧晶片 | 神经网络处理器;AI芯片 | neural processing unit;NPU;AI chip;AI accelerator
多核心 | 多核 | multi-core;multicore
暫存器 | 寄存器 | register;processor register
快取;快取記憶體;緩存 | 缓存;高速缓存 | cache;caching;cache memory
緩衝區;緩衝 | 缓冲区;缓冲 | buffer;buffering
記憶體;內存 | 内存;存储器 | memory;computer memory
主記憶體;隨機存取記憶體 | 主存;随机存取存储器 | main memory;^RAM;random-access memory
唯讀記憶體 | 只读存储器 | read-only memory;^ROM
快閃記憶體 | 闪存 | flash memory
虛擬記憶體 | 虚拟内存 | virtual memory
記憶體管理 | 内存管理 | memory management
記憶體洩漏;記憶體流失 | 内存泄漏 | memory leak
記憶體位址;位址 | 内存地址;地址 | memory address;address
~分頁;分頁機制 | ~分页 | paging;pagination
~儲存;儲存裝置;存儲 | 存储;存储设备 | storage;storage device
磁碟;硬碟;硬式磁碟機 | 磁盘;硬盘 | disk;hard disk;hard drive;hard disk drive;HDD
固態硬碟;固態磁碟 | 固态硬盘 | solid-state drive;SSD
磁碟分割;磁碟分區 | 磁盘分区 | disk partition;partition
光碟 | 光盘 | optical disc;compact disc;DVD
隨身碟 | U盘;闪存盘 | USB flash drive;thumb drive
匯流排 | 总线 | bus;system bus
主機板 | 主板 | motherboard;mainboard
晶片;芯片 | 芯片 | chip;microchip
積體電路;集成電路 | 集成电路 | integrated circuit
系統單晶片 | 片上系统 | system on a chip;SoC
電路;電路設計;電子電路 | 电路 | circuit;electronic circuit;circuit design
邏輯閘 | 逻辑门 | logic gate
電晶體 | 晶体管 | transistor
二極體 | 二极管 | diode
發光二極體 | 发光二极管 | light-emitting diode;LED
現場可程式化邏輯閘陣列 | 现场可编程门阵列 | FPGA;field-programmable gate array
硬體描述語言 | 硬件描述语言 | hardware description language;Verilog;VHDL
電腦架構;計算機結構;計算機組織 | 计算机体系结构 | computer architecture;computer organisation
指令集;指令集架構 | 指令集 | instruction set;instruction set architecture
精簡指令集 | 精简指令集 | RISC;reduced instruction set
~管線;流水線;管線化 | 流水线;~管道 | pipeline;pipelining
中斷 | 中断 | interrupt
時脈;時脈頻率 | 时钟频率 | clock rate;clock frequency;clock signal
頻寬;帶寬;網路頻寬 | 带宽 | bandwidth
延遲;時延 | 延迟;时延 | latency;delay
吞吐量;處理量 | 吞吐量 | throughput
周邊設備;周邊裝置;外設 | 外围设备;外设 | peripheral;peripheral device
驅動程式;裝置驅動程式 | 驱动程序 | device driver;driver software;~driver
裝置;設備 | 设备 | device
鍵盤 | 键盘 | keyboard
滑鼠 | 鼠标 | mouse;computer mouse
觸控螢幕;觸控;觸控面板 | 触摸屏;触控 | touchscreen;touch screen;touch panel
螢幕;顯示器 | 屏幕;显示器 | screen;~monitor;computer display
印表機;列印 | 打印机;打印 | printer;print
掃描器;掃瞄器 | 扫描仪 | image scanner;document scanner
攝影機;相機;鏡頭;攝像頭 | 摄像头;相机;摄像机 | camera;video camera;webcam
麥克風 | 麦克风 | microphone
喇叭;揚聲器 | 扬声器 | loudspeaker;speaker device;~speaker
個人電腦;桌上型電腦 | 个人电脑;台式机 | personal computer;desktop computer;^PC
筆記型電腦;筆電 | 笔记本电脑 | laptop;notebook computer
平板電腦;平板 | 平板电脑 | tablet computer;tablet
智慧型手機;手機;行動電話 | 智能手机;手机 | smartphone;mobile phone;cell phone
行動裝置;移動設備 | 移动设备 | mobile device
穿戴式裝置;穿戴裝置 | 可穿戴设备 | wearable;wearable device;smartwatch
大型主機 | 大型机 | mainframe
工作站 | = | workstation
伺服器;服務器 | 服务器 | server
叢集;電腦叢集 | 集群 | computer cluster;compute cluster;server cluster
資料中心;機房 | 数据中心;机房 | data centre;server room
虛擬化 | 虚拟化 | virtualisation
虛擬機器;虛擬機 | 虚拟机 | virtual machine;^VM
容器;容器化 | 容器;容器化 | container;containerisation;Docker
模擬器;仿真器 | 模拟器;仿真器 | emulator;emulation
執行緒;線程 | 线程 | thread
多執行緒;多線程 | 多线程 | multithreading;multi-threaded
~行程;~處理程序;進程 | 进程 | process;process of an operating system;operating system process;child process
行程間通訊 | 进程间通信 | inter-process communication;^IPC
排程;排程器;調度器 | 调度;调度器 | scheduling;scheduler
多工;多工處理 | 多任务 | multitasking
上下文交換;內容切換;環境切換;本文切換 | 上下文切换 | context switch
死結;死鎖 | 死锁 | deadlock
互斥鎖;互斥 | 互斥锁;互斥 | mutex;mutual exclusion
號誌;旗號;信號量 | 信号量 | semaphore
競爭條件;競態條件 | 竞态条件 | race condition
臨界區;臨界區間 | 临界区 | critical section
原子操作;不可分割操作;原子;原子性;不可部分完成 | 原子操作;原子性 | atomic operation;atomicity;atomic
檔案 | ~文件 | file;computer file
檔案系統 | 文件系统 | file system
目錄;資料夾;文件夾 | 目录;文件夹 | directory;folder
路徑;檔案路徑 | 路径 | file path;path name
副檔名 | 扩展名 | file extension;filename extension
檔名;檔案名稱 | 文件名 | file name
工作目錄 | 工作目录 | working directory
捷徑;符號連結;軟連結 | 快捷方式;符号链接;软链接 | shortcut;symbolic link
環境變數 | 环境变量 | environment variable
開機;啟動程序 | 引导;~启动 | boot;bootstrap;booting
關機 | 关机 | shutdown
重新啟動;重啟 | 重启 | restart;reboot
當機;崩潰 | 崩溃;死机 | crash;system crash
安裝 | 安装 | installation;install
解除安裝;移除安裝 | 卸载 | uninstall
升級 | 升级 | upgrade
更新 | = | update
修補程式;補丁 | 补丁 | patch;software patch
組態;配置;設定 | 配置;设置 | configuration;configure;setting
系統管理;系統管理員 | 系统管理;系统管理员 | system administration;system administrator;sysadmin
使用者;用戶 | 用户 | user
帳號;帳戶 | 账号;账户 | account;user account
權限 | 权限 | permission;privilege
日誌;系統日誌;紀錄檔 | 日志 | log;log file;logging;system log
備份 | 备份 | backup;data backup
~還原;~復原 | 恢复;~还原 | restore;data recovery
災難復原;災難備援;異地備援 | 灾难恢复;灾备 | disaster recovery
容錯 | 容错 | fault tolerance;fault-tolerant
高可用性;高可用 | 高可用 | high availability
可靠性;可靠度 | 可靠性 | reliability
效能;性能 | 性能 | performance
效能調校;效能優化 | 性能调优 | performance tuning;performance optimisation
基準測試;效能評測 | 基准测试 | benchmark;benchmarking
可擴展性;可擴充性;擴展性 | 可扩展性 | scalability;scalable;extensibility
相容性;兼容性 | 兼容性 | compatibility;backward compatibility
互通性;互操作性 | 互操作性 | interoperability
可攜性;可移植性;移植 | 可移植性;移植 | portability;porting
跨平台 | 跨平台 | cross-platform
平台 | = | platform;computing platform
半導體;半導體產業 | 半导体 | semiconductor
晶圓 | 晶圆 | wafer;silicon wafer
`);
